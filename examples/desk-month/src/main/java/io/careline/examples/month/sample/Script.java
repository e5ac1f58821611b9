package io.careline.examples.month.sample;

import io.careline.common.AgentId;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Wish;
import io.careline.lifecycle.Command;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Writes down what happens in one case, moment by moment, in the desk's hours. */
final class Script {
    private final List<EventLine> lines;
    private final SampleDesk desk;
    private final ZoneId zone;
    private final String id;
    private LocalDateTime now;

    Script(List<EventLine> lines, SampleDesk desk, ZoneId zone, String id, LocalDateTime start) {
        this.lines = lines;
        this.desk = desk;
        this.zone = zone;
        this.id = id;
        this.now = start;
    }

    LocalDateTime now() {
        return now;
    }

    Instant instant() {
        return now.atZone(zone).toInstant();
    }

    /** Time goes by. */
    Script pass(int minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    /** Time goes by, and on until somebody is there. */
    Script work(int minutes) {
        now = now.plusMinutes(minutes);
        LocalTime clock = now.toLocalTime();
        if (clock.isBefore(desk.opens())) {
            now = now.toLocalDate().atTime(desk.opens()).plusMinutes(minutes % 20);
        } else if (!clock.isBefore(desk.closes())) {
            now = now.toLocalDate().plusDays(1).atTime(desk.opens()).plusMinutes(minutes % 20);
        }
        return this;
    }

    /** Straight to a moment. */
    Script at(LocalDateTime moment) {
        now = moment;
        return this;
    }

    Script send(AgentId actor, String lifecycle, Command command) {
        lines.add(new EventLine.Sent(0, instant(), actor, lifecycle, id, command));
        return this;
    }

    Script wish(AgentId actor, String lifecycle, Wish wish) {
        lines.add(new EventLine.Wished(0, instant(), actor, lifecycle, id, wish));
        return this;
    }
}
