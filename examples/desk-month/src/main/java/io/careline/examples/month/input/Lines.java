package io.careline.examples.month.input;

import io.careline.examples.report.InputFault;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file line by line, and keeps the lines that cannot be used with what is wrong with them. */
final class Lines {
    /** Reads one thing out of one line; what it throws is what is wrong with the line. */
    @FunctionalInterface
    interface Reading<L, T> {
        T read(L line);
    }

    private final String file;
    private final List<LineFault> faults;

    Lines(Path file, List<LineFault> faults) {
        this.file = file.toString();
        this.faults = faults;
    }

    static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new InputFault(file + " does not exist", e);
        } catch (MalformedInputException e) {
            throw new InputFault(file + " must be text in UTF-8", e);
        } catch (IOException e) {
            throw new InputFault(file + " cannot be read: " + e, e);
        }
    }

    /** Each line that is not empty, with its number. */
    void each(String text, BiConsumer<Integer, String> use) {
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                use.accept(number, line);
            }
        }
    }

    /** Each row of a table that has all columns, as far as it can be read. */
    <T> List<T> rows(String text, List<String> columns, Reading<Row, T> reading) {
        List<T> read = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setAllowMissingColumnNames(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (String column : columns) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new InputFault(file + ":1: the column " + column + " is missing; it has "
                            + String.join(", ", parser.getHeaderNames()));
                }
            }
            for (CSVRecord line : parser) {
                int number = Math.toIntExact(parser.getCurrentLineNumber());
                read(number, String.join(",", line.values()), () -> reading.read(new Row(line, number)))
                        .ifPresent(read::add);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InputFault(file + " is not a table of comma-separated values: " + e.getMessage(), e);
        }
        return read;
    }

    /** What is read, unless it cannot be. */
    <T> Optional<T> read(int number, String text, java.util.function.Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InputFault e) {
            throw e;
        } catch (RuntimeException e) {
            String message = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            faults.add(new LineFault(file, number, message.lines().findFirst().orElse(message), text));
            return Optional.empty();
        }
    }
}
