package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;

/** One agent's days as a rule of the user sees them. Valid only while it is asked: do not keep it. */
@Incubating(since = "0.1.0")
public interface AgentRow {
    /** Whose days. */
    AgentId agent();

    /** The first day known: the start of the horizon or, with a history, before it. */
    LocalDate start();

    /** The last day of the horizon. */
    LocalDate end();

    /**
     * The shift on a day; empty if it is off.
     *
     * @throws IllegalArgumentException if the day is before the start or after the end
     */
    Optional<ShiftType> on(LocalDate date);
}
