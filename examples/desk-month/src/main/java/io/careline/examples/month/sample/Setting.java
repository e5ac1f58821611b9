package io.careline.examples.month.sample;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.report.Chance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What every plot is made with.
 *
 * @param lines what has happened so far
 * @param handbook the desk's handbook
 * @param month the first day of the month
 * @param agents how many work shifts
 * @param chance decides what happens
 */
record Setting(List<EventLine> lines, Handbook handbook, LocalDate month, int agents, Chance chance) {
    /** What begins later than this before the desk closes is not dealt with on the same day. */
    private static final int LAST_MINUTES = 30;

    ZoneId zone() {
        return handbook.zone();
    }

    boolean has(String section) {
        return handbook.sections().contains(section);
    }

    int days() {
        return month.lengthOfMonth();
    }

    /** The moment at which the month is over. */
    Instant end() {
        return month.plusMonths(1).atStartOfDay(zone()).toInstant();
    }

    AgentId anybody() {
        return SampleStaff.agent(chance.between(0, agents - 1));
    }

    AgentId anybodyBut(AgentId agent) {
        AgentId other = anybody();
        while (other.equals(agent)) {
            other = anybody();
        }
        return other;
    }

    Script script(String id, LocalDateTime start) {
        return script(id, start.atZone(zone()).toInstant());
    }

    Script script(String id, Instant start) {
        return new Script(lines, handbook.calendar(), id, start);
    }

    /** From some moment of the month at which the desk is open. */
    Script working(String prefix, int number) {
        BusinessCalendar calendar = handbook.calendar();
        LocalDate date = month.plusDays(chance.between(0, days() - 1));
        while (!calendar.isWorkday(date)) {
            date = month.plusDays(chance.between(0, days() - 1));
        }
        OpenInterval day = calendar.workday(date).orElseThrow();
        int minutes = Math.toIntExact(Duration.between(day.start(), day.end()).toMinutes());
        Instant start = day.start().plus(Duration.ofMinutes(chance.between(0, minutes - LAST_MINUTES)));
        return script(id(prefix, number), start).work(0);
    }

    static String id(String prefix, int number) {
        return prefix + String.format(Locale.ROOT, "%04d", number);
    }
}
