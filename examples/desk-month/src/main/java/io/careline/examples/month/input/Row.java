package io.careline.examples.month.input;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row of a table; a value that cannot be read is named with its column. */
record Row(CSVRecord cells, int line) {
    Optional<String> find(String column) {
        return cells.isMapped(column) && cells.isSet(column)
                ? Optional.of(cells.get(column)).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    String text(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
    }

    List<String> words(String column) {
        return find(column).map(value -> Arrays.asList(value.split("\\s+"))).orElse(List.of());
    }

    double number(String column) {
        String value = text(column);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " (" + value + ") must be a number", e);
        }
    }

    LocalDate date(String column) {
        String value = text(column);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(column + " (" + value + ") must be a date like 2026-03-31", e);
        }
    }

    LocalTime time(String column) {
        String value = text(column);
        try {
            return LocalTime.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(column + " (" + value + ") must be a time like 08:30", e);
        }
    }
}
