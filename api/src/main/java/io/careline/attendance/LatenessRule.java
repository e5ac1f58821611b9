package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** How many latenesses of a month come to what (rule A1: three to a day's pay). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LatenessRule permits ImmutableLatenessRule {
    /** How many; above zero. */
    int count();

    /** What is then proposed. */
    PayDeduction deduction();

    /** Whether every further so many count again; so they do unless it is said otherwise. */
    @Value.Default
    default boolean isRepeated() {
        return true;
    }

    /**
     * Whether it stands for the proposals of the single latenesses that make it up, not beside them; so it does unless
     * it is said otherwise. Rule A1 does not say.
     */
    @Value.Default
    default boolean isReplacing() {
        return true;
    }

    /** The handbook rule behind it; empty where there is none. */
    Optional<String> ruleId();

    /** Refuses a count that is not above zero. */
    @Value.Check
    default void check() {
        if (count() < 1) {
            throw new IllegalArgumentException("count (" + count() + ") must be at least 1");
        }
    }

    /** Starts one; {@code count} and {@code deduction} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LatenessRule}. Not thread-safe. */
    class Builder extends ImmutableLatenessRule.Builder {
        Builder() {}
    }
}
