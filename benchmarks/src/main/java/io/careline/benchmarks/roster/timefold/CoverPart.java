package io.careline.benchmarks.roster.timefold;

import java.util.Set;

/** A shift of a day that counts towards a tally of agents. */
public record CoverPart(Tally tally, int day, Integer shift, Set<AgentRules> agents) {
    boolean counts(Cell cell) {
        return agents.contains(cell.getAgent());
    }
}
