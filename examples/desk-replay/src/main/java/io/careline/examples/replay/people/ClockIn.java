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
 */
public record ClockIn(
        int line,
        AgentId agent,
        LocalDate date,
        Optional<LocalTime> in,
        Optional<LocalTime> out,
        Optional<LocalTime> awayFrom,
        Optional<LocalTime> awayTo,
        boolean isWorkUndone) {}
