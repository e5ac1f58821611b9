package io.careline.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A roster as other domains see it: who works which shift when. A snapshot: the same question has the same answer.
 * Implementations are immutable and thread-safe.
 */
public interface RosterView {
    /** The time zone of the roster's days and hours. */
    ZoneId zone();

    /** Everybody whose shift begins on a day, in the roster's own order; empty if nobody works or the day is unknown. */
    List<Assignment> on(LocalDate date);

    /** A view of some assignments, in this order. */
    static RosterView of(ZoneId zone, List<Assignment> assignments) {
        return ListedRoster.of(zone, assignments);
    }
}
