package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** How many agents a day wants on duty, slot by slot from midnight on. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AgentDemand permits ImmutableAgentDemand {
    /** The day. */
    LocalDate date();

    /** The length of a slot: whole minutes that divide a day. */
    Duration slot();

    /** The agents of each slot, by the clock on the wall; none negative, one for each slot of 24 hours. */
    List<Integer> agents();

    /**
     * This demand and another one of the same day, such as of two channels with agents of their own.
     *
     * @throws IllegalArgumentException if day or slot differ
     * @throws ArithmeticException if a sum is beyond 2^31
     */
    default AgentDemand plus(AgentDemand other) {
        if (!date().equals(other.date()) || !slot().equals(other.slot())) {
            throw new IllegalArgumentException(
                    "demand (" + other.date() + " by " + other.slot() + ") must be of " + date() + " by " + slot());
        }
        return of(
                date(),
                slot(),
                IntStream.range(0, agents().size())
                        .mapToObj(index -> Math.addExact(
                                agents().get(index), other.agents().get(index)))
                        .toList());
    }

    /**
     * What remains where some agents are on duty already, such as those whose shift began the evening before
     * ({@link ShiftPlan#carriedOver()}).
     *
     * @param onDuty one number for each slot
     * @throws IllegalArgumentException if the numbers do not fill the day
     */
    default AgentDemand without(List<Integer> onDuty) {
        Bounds.slots(slot(), Objects.requireNonNull(onDuty, "onDuty"));
        return of(
                date(),
                slot(),
                IntStream.range(0, agents().size())
                        .mapToObj(index -> Math.max(0, agents().get(index) - onDuty.get(index)))
                        .toList());
    }

    /**
     * The demand of a day.
     *
     * @throws IllegalArgumentException if the slot is not of whole minutes that divide a day, the numbers do not fill the
     *     day, or one is negative
     */
    static AgentDemand of(LocalDate date, Duration slot, List<Integer> agents) {
        return builder().date(date).slot(slot).agents(agents).build();
    }

    /** Refuses slots that do not fill a day, and negative numbers. */
    @Value.Check
    default void check() {
        Bounds.slots(slot(), agents());
        agents().forEach(number -> Bounds.count("agents", number));
    }

    /** Starts one; {@code date}, {@code slot} and as many {@code agents} as there are slots are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AgentDemand}. Not thread-safe. */
    class Builder extends ImmutableAgentDemand.Builder {
        Builder() {}
    }
}
