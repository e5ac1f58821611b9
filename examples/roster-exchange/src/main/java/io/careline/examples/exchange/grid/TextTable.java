package io.careline.examples.exchange.grid;

import java.util.List;

/**
 * A grid as a file has it: texts only, the first line with the heading of each column.
 *
 * @param lines the lines that are not blank, from top to bottom
 * @param places how the file's readers find a place in it
 */
public record TextTable(List<Line> lines, Places places) {
    /** Copies the list. */
    public TextTable {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param cells its texts, from left to right
     */
    public record Line(int number, List<String> cells) {
        /** Copies the list. */
        public Line {
            cells = List.copyOf(cells);
        }

        /** The text in a column, from 0; empty if the line ends before. */
        String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Names the places of a file. */
    public interface Places {
        /** A cell, such as {@code roster.csv, line 3, column "2026-03-02"}; columns count from 0. */
        String cell(int line, int column, String heading);

        /** A whole line, such as {@code roster.csv, line 3}. */
        String line(int line);

        /** The whole file. */
        String file();
    }
}
