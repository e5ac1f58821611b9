package io.careline.staffing;

import io.careline.common.Incubating;
import io.careline.roster.ShiftCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many of each shift to open on a day, at the least cost. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftPlan permits ImmutableShiftPlan {
    /** The day on which the shifts begin. */
    LocalDate date();

    /** The length of a slot: whole minutes that divide a day. */
    Duration slot();

    /** How many agents begin each shift; a shift that is not needed stands at 0. In the order of the shifts given. */
    Map<ShiftCode, Integer> starts();

    /** The agents on duty in each slot of the day. */
    List<Integer> onDuty();

    /** Of these shifts, the agents still on duty in each slot of the next day. */
    List<Integer> carriedOver();

    /**
     * The slots that want agents and that no shift covers, by number from 0 on; they are left out of the plan. A slot is
     * covered by a shift that covers it whole, breaks apart.
     */
    List<Integer> uncovered();

    /** What the plan costs: paid minutes, or shifts. */
    long cost();

    /** What no plan can cost less than. */
    long lowerBound();

    /** Whether no plan costs less: proven, unless the search came to the end of its work first. */
    default boolean isOptimal() {
        return cost() == lowerBound();
    }

    /** How many agents begin a shift; empty if the plan does not know it. */
    default OptionalInt startsOf(ShiftCode shift) {
        Integer number = starts().get(shift);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Starts one; {@code date}, {@code slot}, {@code cost} and {@code lowerBound} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftPlan}. Not thread-safe. */
    class Builder extends ImmutableShiftPlan.Builder {
        Builder() {}
    }
}
