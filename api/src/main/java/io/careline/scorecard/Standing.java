package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.immutables.value.Value;

/**
 * Where an agent stands in a month: those with the same score share a place, and the next ones are left out. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface Standing permits ImmutableStanding {
    /** The agent. */
    AgentId agent();

    /** The month. */
    YearMonth month();

    /** His score. */
    BigDecimal score();

    /** His place, from 1: one more than those who have a higher score. */
    int place();

    /** The same from the end: one more than those who have a lower score. */
    int placeFromLast();

    /** How many have this score, himself included. */
    int tied();

    /** How many there are. */
    int group();

    /** Whether nobody is better, and somebody is worse. */
    default boolean isFirst() {
        return place() == 1 && tied() < group();
    }

    /** Whether nobody is worse, and somebody is better. */
    default boolean isLast() {
        return placeFromLast() == 1 && tied() < group();
    }

    /** Refuses numbers that do not make up the group. */
    @Value.Check
    default void check() {
        if (place() < 1 || placeFromLast() < 1 || tied() < 1 || place() + placeFromLast() + tied() - 2 != group()) {
            throw new IllegalArgumentException(
                    "group (" + group() + ") must be made up of those above, beside and below: place " + place()
                            + ", placeFromLast " + placeFromLast() + ", tied " + tied());
        }
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Standing}. Not thread-safe. */
    class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
