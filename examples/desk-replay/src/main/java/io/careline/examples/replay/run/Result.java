package io.careline.examples.replay.run;

import io.careline.calendar.ClockName;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.lifecycle.TransitionTable;
import java.util.List;
import java.util.Map;

/**
 * A finished replay.
 *
 * @param log what was replayed
 * @param mapping how it was read
 * @param desk under whose rules
 * @param table the life cycle's own table
 * @param tally what was counted
 * @param stories every complaint, by the order of the log
 * @param clocks how each clock fared, in the policy's order
 * @param skipped the lines that could not be used
 */
public record Result(
        EventLog log,
        Mapping mapping,
        Desk desk,
        TransitionTable table,
        Tally tally,
        List<Story> stories,
        Map<ClockName, ClockFigures> clocks,
        SkippedLines skipped) {}
