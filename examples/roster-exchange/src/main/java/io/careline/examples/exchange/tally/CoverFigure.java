package io.careline.examples.exchange.tally;

import java.util.OptionalInt;

/**
 * How many are wanted and how many are planned on a day; within hours, at the moment that is worst off.
 *
 * @param wanted how many are wanted, or needed if that is more; empty if only too many can be wrong
 * @param most how many are allowed; empty if there is no limit
 * @param planned how many there are
 */
public record CoverFigure(OptionalInt wanted, OptionalInt most, int planned) {
    /** How many are missing; zero or above. */
    public int missing() {
        return Math.max(0, wanted.orElse(planned) - planned);
    }

    /** How many are beyond what is allowed; zero or above. */
    public int excess() {
        return Math.max(0, planned - most.orElse(planned));
    }

    /** The figure that is worse off: more missing, or as many and more beyond the limit. */
    CoverFigure worse(CoverFigure other) {
        if (missing() != other.missing()) {
            return missing() > other.missing() ? this : other;
        }
        return excess() >= other.excess() ? this : other;
    }
}
