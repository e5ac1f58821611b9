package io.careline.staffing;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** How many people an area has for its active customers (rule R11). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AreaStaffingRule permits ImmutableAreaStaffingRule {
    /** The most active customers without another person; 65 unless set. */
    @Value.Default
    default int mostCustomers() {
        return 65;
    }

    /**
     * Whether each so many customers more ask for another person: 131 customers then ask for two. Unless set, one person
     * is added however many they are, as the handbook has it.
     */
    @Value.Default
    default boolean isRepeated() {
        return false;
    }

    /**
     * How many people an area has.
     *
     * @param people how many it has with few customers
     * @param activeCustomers its active customers
     * @throws IllegalArgumentException if a number is negative
     * @throws ArithmeticException if the people are beyond 2^31
     */
    default int people(int people, int activeCustomers) {
        Bounds.count("people", people);
        Bounds.count("activeCustomers", activeCustomers);
        if (activeCustomers <= mostCustomers()) {
            return people;
        }
        return Math.addExact(people, isRepeated() ? (activeCustomers - 1) / mostCustomers() : 1);
    }

    /** Refuses a number of customers below one. */
    @Value.Check
    default void check() {
        if (mostCustomers() < 1) {
            throw new IllegalArgumentException("mostCustomers (" + mostCustomers() + ") must be at least 1");
        }
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AreaStaffingRule}. Not thread-safe. */
    class Builder extends ImmutableAreaStaffingRule.Builder {
        Builder() {}
    }
}
