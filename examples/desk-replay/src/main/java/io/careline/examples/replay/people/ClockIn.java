package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One line of an attendance file: when somebody came and went on one day.
 *
 * @param line where it stands, from 1
 * @param agent who
 * @param date the day on which the shift begins
 * @param in when the agent came; empty if nothing was signed
 * @param out when the agent went, maybe on the next day; empty if nothing was signed
 * @param awayFrom when the agent left the post; empty if not
 * @param awayTo when the agent was back at it
 * @param isWorkUndone whether the day's work was left undone
 * @param correction what was put right afterwards; empty if nothing was
 */
public record ClockIn(
        int line,
        AgentId agent,
        LocalDate date,
        Optional<LocalTime> in,
        Optional<LocalTime> out,
        Optional<LocalTime> awayFrom,
        Optional<LocalTime> awayTo,
        boolean isWorkUndone,
        Optional<Correction> correction) {
    /**
     * A signature that was put right.
     *
     * @param in when the agent came; empty: as it was signed
     * @param out when the agent went; empty: as it was signed
     * @param by who put it right
     * @param evidence what it rests on; empty if there is nothing
     */
    public record Correction(Optional<LocalTime> in, Optional<LocalTime> out, AgentId by, Optional<String> evidence) {}
}
