package io.careline.examples.replay.input;

import io.careline.examples.report.InputFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file in UTF-8 row by row; what a row means, whoever takes the rows knows. */
public final class RowReader {
    /** Takes the rows of a file after its header. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Takes a row.
         *
         * @param line where it begins, from 1
         * @throws LineFault if it cannot be used
         */
        void add(CSVRecord row, int line) throws LineFault;
    }

    private final char delimiter;
    private final SkippedLines skipped;

    /** A reader for files whose cells are separated by a sign. */
    public RowReader(char delimiter, SkippedLines skipped) {
        this.delimiter = delimiter;
        this.skipped = skipped;
    }

    /**
     * Reads a file.
     *
     * @param begin what takes its rows, made from the names of its columns
     * @throws InputFault if the file cannot be used, or a row cannot and lines are not to be skipped
     */
    public <R extends Rows> R read(LogSource source, Function<List<String>, R> begin) {
        try (InputStream in = source.opening().open();
                BufferedReader text = LogText.open(source.name(), in);
                CSVParser parser = CSVParser.builder()
                        .setReader(text)
                        .setFormat(CSVFormat.DEFAULT
                                .builder()
                                .setDelimiter(delimiter)
                                .setTrailingData(true)
                                .get())
                        .get()) {
            return read(source.name(), parser, begin);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw fault(source.name(), e);
        }
    }

    private <R extends Rows> R read(String file, CSVParser parser, Function<List<String>, R> begin) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new InputFault(file + " is empty");
        }
        R rows = begin.apply(records.next().toList());
        long before = parser.getCurrentLineNumber();
        while (records.hasNext()) {
            CSVRecord row = records.next();
            long last = parser.getCurrentLineNumber();
            try {
                rows.add(row, last == before + 1 ? Math.toIntExact(last) : firstLine(row, last));
            } catch (LineFault fault) {
                skipped.skip(fault);
            }
            before = last;
        }
        return rows;
    }

    /** What a file without a row is refused with. */
    public InputFault nothing(String file, String what) {
        return new InputFault(
                file + (skipped.total() == 0 ? " has a header but no " + what : " has no line that can be used"));
    }

    /** Cells may hold line ends, so that a row ends further down than it begins. */
    private static int firstLine(CSVRecord row, long lastLine) {
        long line = lastLine;
        for (String cell : row) {
            for (int end = cell.indexOf('\n'); end >= 0; end = cell.indexOf('\n', end + 1)) {
                line--;
            }
        }
        return Math.toIntExact(line);
    }

    private static InputFault fault(String file, Exception cause) {
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof CharacterCodingException) {
                return new InputFault(file + " is not a CSV file in UTF-8", cause);
            }
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("EOF reached before encapsulated token finished")) {
            return new InputFault(file + ": a quoted cell is opened and never closed", cause);
        }
        return new InputFault(file + " cannot be read: " + message, cause);
    }
}
