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

    /** Written out, as is the hash code: columns are looked up for every cell, and a record's own are slow to begin with. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnName name && occurrence == name.occurrence && header.equals(name.header);
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + occurrence;
    }

    /** The header, with the occurrence where it is not the first: {@code Variant (2)}. */
    @Override
    public String toString() {
        return occurrence == 1 ? header : header + " (" + occurrence + ")";
    }
}
