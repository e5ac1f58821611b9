package io.careline.examples.replay.input;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One row of a table, whose cells are read as what they must be. */
public final class RowCells {
    /** What the cell of a name or an id must be. */
    public static final String NAME = "one line of at most 255 letters";

    /** What the cell of a date must be. */
    public static final String DATE = "a date such as 2026-03-02";

    private static final Map<String, Boolean> ANSWERS =
            Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);

    private final Header header;
    private final CSVRecord row;
    private final int line;

    private RowCells(Header header, CSVRecord row, int line) {
        this.header = header;
        this.row = row;
        this.line = line;
    }

    /**
     * The cells of a row.
     *
     * @throws LineFault if there are more or fewer than the header has
     */
    public static RowCells of(Header header, CSVRecord row, int line) throws LineFault {
        header.requireWidth(row, line);
        return new RowCells(header, row, line);
    }

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The text of a cell; empty if it is blank, or the file does not have the column. */
    public Optional<String> text(String column) {
        return header.has(column)
                ? Optional.of(row.get(header.position(ColumnName.of(column))).strip())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /**
     * What a cell holds; empty if it is blank.
     *
     * @param form what its text must be, in words
     * @param read reads it; throws an {@link IllegalArgumentException} or {@link DateTimeException} if it cannot
     * @throws LineFault if it cannot be read
     */
    public <T> Optional<T> value(String column, String form, Function<String, T> read) throws LineFault {
        Optional<String> text = text(column);
        try {
            return text.map(read);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fault(column, "\"" + text.orElse("") + "\" must be " + form);
        }
    }

    /**
     * What a cell holds that no row can do without.
     *
     * @throws LineFault if it is blank or cannot be read
     */
    public <T> T needed(String column, String form, Function<String, T> read) throws LineFault {
        return value(column, form, read)
                .orElseThrow(() -> new LineFault(LineProblem.BLANK_CELL, line, column, "the cell is blank"));
    }

    /** What a cell lists with blanks between; none if it is blank. */
    public <T> List<T> list(String column, String form, Function<String, T> read) throws LineFault {
        return value(
                        column,
                        form,
                        text -> Arrays.stream(text.split("\\s+")).map(read).toList())
                .orElse(List.of());
    }

    /** Whether a cell says yes; a blank one says no. */
    public boolean flag(String column) throws LineFault {
        return value(column, "yes or no", RowCells::answer).orElse(false);
    }

    /**
     * Yes or no, as people write them.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static boolean answer(String text) {
        Boolean answer = ANSWERS.get(text.toLowerCase(Locale.ROOT));
        if (answer == null) {
            throw new IllegalArgumentException("answer (" + text + ") must be one of " + ANSWERS.keySet());
        }
        return answer;
    }

    /** What is wrong with a cell. */
    public LineFault fault(String column, String sentence) {
        return new LineFault(LineProblem.BAD_VALUE, line, column, sentence);
    }
}
