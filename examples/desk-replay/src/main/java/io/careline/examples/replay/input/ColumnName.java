package io.careline.examples.replay.input;

/**
 * A column as a mapping names it.
 *
 * @param header its header
 * @param occurrence which of several columns with that header, from 1
 */
public record ColumnName(String header, int occurrence) {
    /** The first column with a header. */
    public static ColumnName of(String header) {
        return new ColumnName(header, 1);
    }

    /** The header, with the occurrence where it is not the first: {@code Variant (2)}. */
    @Override
    public String toString() {
        return occurrence == 1 ? header : header + " (" + occurrence + ")";
    }
}
