package io.careline.examples.report;

import java.util.Objects;

/**
 * One cell of a table.
 *
 * @param value what the cell shows
 * @param severity how much attention it asks for
 * @param hint a smaller second line; may be empty
 */
public record Cell(Value value, Severity severity, Words hint) {
    /** Checks that all parts are given. */
    public Cell {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(hint, "hint");
    }

    /** A plain cell. */
    public static Cell of(Value value) {
        return new Cell(value, Severity.NONE, Words.none());
    }

    /** A plain cell with a text in both languages. */
    public static Cell of(Words words) {
        return of(Value.text(words));
    }

    /** A plain cell with a name or code that reads the same in both languages. */
    public static Cell of(String text) {
        return of(Value.text(text));
    }

    /** A plain cell with a whole number. */
    public static Cell of(long number) {
        return of(Value.number(number));
    }

    /** The same cell with a severity. */
    public Cell with(Severity newSeverity) {
        return new Cell(value, newSeverity, hint);
    }

    /** The same cell with a second line. */
    public Cell with(Words newHint) {
        return new Cell(value, severity, newHint);
    }
}
