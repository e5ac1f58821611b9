package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.RowReader;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.report.InputFault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * An attendance file as it was read.
 *
 * @param name the file's name
 * @param days who came and went when; at least one
 * @param skipped the lines that could not be used
 */
public record TimeClock(String name, Map<Day, ClockIn> days, SkippedLines skipped) {
    /** One agent's day. */
    public record Day(AgentId agent, LocalDate date) {}

    /**
     * Reads an attendance file.
     *
     * @throws InputFault if the file cannot be used, or a line cannot and lines are not to be skipped
     */
    public static TimeClock read(LogSource source, SkippedLines skipped) {
        RowReader reader = new RowReader(',', skipped);
        ClockLines lines = reader.read(source, names -> new ClockLines(new Header(source.name(), names, false)));
        if (lines.days().isEmpty()) {
            throw reader.nothing(source.name(), "day");
        }
        return new TimeClock(source.name(), lines.days(), skipped);
    }

    Collection<ClockIn> lines() {
        return days.values();
    }

    Optional<ClockIn> line(AgentId agent, LocalDate date) {
        return Optional.ofNullable(days.get(new Day(agent, date)));
    }

    /** Whether the file tells about a day: from its first to its last. */
    boolean covers(LocalDate date) {
        return !date.isBefore(first()) && !date.isAfter(last());
    }

    private LocalDate first() {
        return days.keySet().stream().map(Day::date).min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day that the file tells about. */
    LocalDate last() {
        return days.keySet().stream().map(Day::date).max(LocalDate::compareTo).orElseThrow();
    }
}
