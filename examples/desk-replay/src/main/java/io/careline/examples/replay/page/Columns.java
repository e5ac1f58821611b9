package io.careline.examples.replay.page;

import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.run.Result;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Table.Column;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Columns and cells that several tables share. */
final class Columns {
    static final Column COUNT = Column.number(Words.of("Count", "次数"));

    private Columns() {}

    static Column text(String en, String zh) {
        return Column.text(Words.of(en, zh));
    }

    static Column number(String en, String zh) {
        return Column.number(Words.of(en, zh));
    }

    /** The zone in which a report shows times: the log's own. */
    static ZoneId zone(Result result) {
        return result.mapping().layout().time().zone();
    }

    static Cell time(Optional<Instant> time, Result result) {
        return Cell.of(time.map(at -> Value.instant(at, zone(result))).orElse(Value.none()));
    }

    static Value duration(Optional<Duration> duration) {
        return duration.map(Value::duration).orElse(Value.none());
    }

    /** How many days a log covers, both ends included. */
    static long days(EventLog log) {
        return Duration.between(log.first(), log.last()).toDays() + 1;
    }
}
