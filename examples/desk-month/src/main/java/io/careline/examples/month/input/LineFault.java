package io.careline.examples.month.input;

/**
 * One line of a file that cannot be used.
 *
 * @param file which file
 * @param line which line, the first being 1
 * @param message what is wrong with it
 * @param text the line itself, so that nothing is lost
 */
public record LineFault(String file, int line, String message, String text) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
