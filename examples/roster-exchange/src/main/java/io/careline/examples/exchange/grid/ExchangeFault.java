package io.careline.examples.exchange.grid;

import java.util.List;

/** A file that cannot be used: one sentence for each fault, each with its place in the file. */
public final class ExchangeFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    /** Some faults, at least one; the message has a line for each. */
    public ExchangeFault(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** A fault that another failure brought to light. */
    public ExchangeFault(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentences = List.of(sentence);
    }

    /** Each fault, in the order of the file. */
    public List<String> sentences() {
        return sentences;
    }
}
