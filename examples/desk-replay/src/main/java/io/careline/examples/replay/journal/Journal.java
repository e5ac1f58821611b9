package io.careline.examples.replay.journal;

import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.input.TimeFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A journal as it was read.
 *
 * @param log its lines by what they are about
 * @param columns the columns that it has
 * @param time how its times are written
 * @param skipped the lines that could not be used
 */
public record Journal(EventLog log, Set<ColumnName> columns, TimeFormat time, SkippedLines skipped) {
    /** The lines by time; those of one time in the order of the file. */
    public List<JournalLine> lines() {
        List<JournalLine> lines = new ArrayList<>();
        log.cases()
                .forEach((subject, events) ->
                        events.forEach(event -> lines.add(new JournalLine(subject, event, columns, time))));
        lines.sort(Comparator.comparing(JournalLine::time).thenComparingInt(JournalLine::number));
        return lines;
    }
}
