package io.careline.benchmarks.roster.timefold;

import io.careline.benchmarks.roster.engine.Limit;
import java.util.List;

/**
 * A number that is bounded: agents on a shift, minutes of an agent. Groups that would be empty are not there in a constraint
 * stream, so each tally pays for zero first, and is given back what its number saves.
 */
public final class Tally {
    private final List<Limit> limits;

    Tally(List<Limit> limits) {
        this.limits = limits;
    }

    /** What a number costs, or how many hard points it is. */
    long cost(long number, boolean isHard) {
        long cost = 0;
        for (Limit limit : limits) {
            if (limit.strength().isHard() == isHard) {
                cost += limit.units(number) * limit.strength().weight();
            }
        }
        return cost;
    }

    /** What a number saves, against none. */
    long saving(long number, boolean isHard) {
        return cost(0, isHard) - cost(number, isHard);
    }
}
