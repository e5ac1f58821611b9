package io.careline.examples.month.sample;

import io.careline.calendar.BusinessCalendar;
import io.careline.common.AgentId;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Wish;
import io.careline.lifecycle.Command;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** Writes down what happens in one case, moment by moment, in the desk's hours. */
final class Script {
    private static final int SPREAD = 20;

    private final List<EventLine> lines;
    private final BusinessCalendar calendar;
    private final String id;
    private Instant now;

    Script(List<EventLine> lines, BusinessCalendar calendar, String id, Instant start) {
        this.lines = lines;
        this.calendar = calendar;
        this.id = id;
        this.now = start;
    }

    String id() {
        return id;
    }

    Instant now() {
        return now;
    }

    /** Time goes by. */
    Script pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return this;
    }

    /** Time goes by, and on until somebody is there. */
    Script work(int minutes) {
        pass(minutes);
        if (!calendar.isOpen(now)) {
            now = calendar.nextOpening(now).orElse(now).plus(Duration.ofMinutes(minutes % SPREAD));
        }
        return this;
    }

    /** Some of the desk's working days go by. */
    Script workDays(int days) {
        ZonedDateTime here = now.atZone(calendar.zone());
        now = here.with(calendar.plusDays(here.toLocalDate(), days)).toInstant();
        return work(0);
    }

    /** Straight to a moment. */
    Script at(Instant moment) {
        now = moment;
        return this;
    }

    Script send(AgentId actor, String lifecycle, Command command) {
        lines.add(new EventLine.Sent(0, now, actor, lifecycle, id, command));
        return this;
    }

    Script wish(AgentId actor, String lifecycle, Wish wish) {
        lines.add(new EventLine.Wished(0, now, actor, lifecycle, id, wish));
        return this;
    }
}
