package io.careline.examples.replay.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A made-up journal: lines in the making, in the end a CSV file. */
final class Sheet {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /** A sheet with these columns; the first is what a line is about, then come time, activity and user. */
    Sheet(String... columns) {
        this.columns = List.of(columns);
    }

    Row add(String subject, LocalDateTime time, String activity, String user) {
        Row row = new Row(time);
        rows.add(row);
        return row.with(columns.get(0), subject)
                .with("time", time)
                .with("activity", activity)
                .with("user", user);
    }

    /** The lines before an end, by time; none of the made-up texts needs quotes. */
    String csv(LocalDateTime end) {
        return String.join(",", columns) + "\n"
                + rows.stream()
                        .filter(row -> row.time.isBefore(end))
                        .sorted(Comparator.comparing(row -> row.time))
                        .map(row -> row.csv(columns))
                        .collect(Collectors.joining());
    }

    /** One line. */
    static final class Row {
        private final LocalDateTime time;
        private final Map<String, String> cells = new HashMap<>();

        private Row(LocalDateTime time) {
            this.time = time;
        }

        Row with(String column, String text) {
            cells.put(column, text);
            return this;
        }

        Row with(String column, LocalDateTime moment) {
            return with(column, MINUTE.format(moment));
        }

        private String csv(List<String> columns) {
            return columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .collect(Collectors.joining(",", "", "\n"));
        }
    }
}
