package io.careline.examples.report;

import java.util.List;
import java.util.Objects;

/**
 * A table with a caption; a long one scrolls on the screen and prints its first {@value #PRINTED_ROWS} rows.
 *
 * @param caption what the rows are
 * @param columns the columns from left to right
 * @param rows the rows, each with one cell for every column
 */
public record Table(Words caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    /** How many rows are printed; the page notes when there are more, and the JSON file has all of them. */
    public static final int PRINTED_ROWS = 120;

    /** Copies the lists and checks that every row fits the columns. */
    public Table {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row of " + row.size() + " cells " + row
                        + " must have one for each of " + columns.size() + " columns");
            }
        }
    }

    /** Where a column's values stand. */
    public enum Align {
        /** At the start, for texts. */
        START,
        /** At the end, for numbers. */
        END
    }

    /**
     * One column.
     *
     * @param heading what the values are
     * @param align where they stand
     */
    public record Column(Words heading, Align align) {
        /** Checks that both parts are given. */
        public Column {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(align, "align");
        }

        /** A column of texts. */
        public static Column text(Words heading) {
            return new Column(heading, Align.START);
        }

        /** A column of numbers. */
        public static Column number(Words heading) {
            return new Column(heading, Align.END);
        }
    }
}
