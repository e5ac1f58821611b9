package io.careline.examples.replay.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a whole log into memory. */
public final class LogReader {
    private final LogLayout layout;
    private final SkippedLines skipped;

    /** A reader for logs of one layout. */
    public LogReader(LogLayout layout, SkippedLines skipped) {
        this.layout = layout;
        this.skipped = skipped;
    }

    /**
     * Reads a log.
     *
     * @throws InputFault if the file cannot be used, or a line cannot and lines are not to be skipped
     */
    public EventLog read(LogSource source) {
        try (InputStream in = source.opening().open();
                BufferedReader text = LogText.open(source.name(), in);
                CSVParser parser = CSVParser.builder()
                        .setReader(text)
                        .setFormat(CSVFormat.DEFAULT
                                .builder()
                                .setDelimiter(layout.delimiter())
                                .setTrailingData(true)
                                .get())
                        .get()) {
            return read(source.name(), parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw fault(source.name(), e);
        }
    }

    private EventLog read(String file, CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new InputFault(file + " is empty");
        }
        List<String> names = records.next().toList();
        LogLines lines = new LogLines(layout, new Header(file, names, layout.isCaseIgnored()));
        long before = parser.getCurrentLineNumber();
        while (records.hasNext()) {
            CSVRecord row = records.next();
            long last = parser.getCurrentLineNumber();
            try {
                lines.add(row, last == before + 1 ? Math.toIntExact(last) : firstLine(row, last));
            } catch (LineFault fault) {
                skipped.skip(fault);
            }
            before = last;
        }
        if (lines.events() == 0) {
            throw new InputFault(
                    file + (skipped.total() == 0 ? " has a header but no event" : " has no line that can be used"));
        }
        return lines.log(file);
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
