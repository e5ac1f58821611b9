package io.careline.examples.replay.input;

/** One line of a log that cannot be used, and why. */
public final class LineFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final LineProblem problem;
    private final int line;
    private final String column;

    /**
     * A fault in one line.
     *
     * @param column the header of the column that is at fault; empty if the whole line is
     * @param sentence what is wrong, without the place
     */
    public LineFault(LineProblem problem, int line, String column, String sentence) {
        super(sentence);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /** Which kind of problem it is. */
    public LineProblem problem() {
        return problem;
    }

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The column's header; empty if the whole line is at fault. */
    public String column() {
        return column;
    }

    /** The whole sentence, with the place in a file. */
    public String in(String file) {
        String place = column.isEmpty() ? "" : ", column \"" + column + "\"";
        return file + ", line " + line + place + ": " + getMessage();
    }
}
