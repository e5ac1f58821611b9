package io.careline.benchmarks.roster.engine;

import io.careline.roster.RuleStrength;
import java.util.List;

/**
 * Values on days one after the other that an agent must not have.
 *
 * @param starts the days on which the pattern can start
 * @param days for each of its days, by value, whether the value matches
 * @param units by how many units a match breaks the rule
 */
public record Pattern(int agent, int[] starts, List<boolean[]> days, long units, RuleStrength strength) {
    /** What a match costs, or how many hard points it is. */
    public long cost() {
        return units * strength.weight();
    }
}
