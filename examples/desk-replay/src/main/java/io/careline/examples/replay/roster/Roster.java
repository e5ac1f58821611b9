package io.careline.examples.replay.roster;

import io.careline.examples.replay.input.SkippedLines;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.util.List;

/**
 * A roster as it was read.
 *
 * @param name the file's name
 * @param assignments its shifts, each agent's, in the order of the file; at least one
 * @param view who works which shift when
 * @param skipped the lines that could not be used
 */
public record Roster(String name, List<Assignment> assignments, RosterView view, SkippedLines skipped) {
    /** How many shifts it has, each agent's counted. */
    public int shifts() {
        return assignments.size();
    }
}
