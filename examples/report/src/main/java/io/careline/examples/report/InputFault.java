package io.careline.examples.report;

/** Ends the program with one sentence that names the file, the place in it and what is wrong. */
public final class InputFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that needs no more than its sentence. */
    public InputFault(String sentence) {
        super(sentence);
    }

    /** A fault that another failure brought to light. */
    public InputFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
