package io.careline.examples.replay.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of the made-up log. */
final class Line {
    /** The columns from left to right. */
    enum Column {
        CASE,
        TIME,
        ACTIVITY,
        USER,
        RECEIVED,
        CUSTOMER,
        TIER,
        CHANNEL,
        DEPARTMENT,
        CATEGORY,
        SUMMARY,
        MONEY,
        PERSON,
        OUTCOME,
        NOTE;

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final LocalDateTime time;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    Line(String caseId, LocalDateTime time, String activity, String user) {
        this.time = time;
        with(Column.CASE, caseId).with(Column.TIME, MINUTE.format(time));
        with(Column.ACTIVITY, activity).with(Column.USER, user);
    }

    LocalDateTime time() {
        return time;
    }

    Line with(Column column, String text) {
        cells.put(column, text);
        return this;
    }

    Line with(Column column, LocalDateTime moment) {
        return with(column, MINUTE.format(moment));
    }

    /** The line as it stands in the file; none of the made-up texts needs quotes. */
    String csv() {
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(",", "", "\n"));
    }
}
