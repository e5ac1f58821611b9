package io.careline.complaint.oversight;

import java.time.Duration;
import java.util.Set;
import org.immutables.value.Value;

/** When complaints count as a problem that recurs (rule CP7). Immutable and thread-safe. */
@Value.Immutable
public sealed interface RecurrenceRule permits ImmutableRecurrenceRule {
    /** In what they must all be alike; never empty. A complaint of which one of these is not known is like no other. */
    Set<RecurrenceTrait> alike();

    /** How many there must be, 2 or more. */
    int count();

    /** Within how long: from the receipt of the first to that of the last, both included; above zero. */
    Duration window();

    /** Refuses a rule without a trait, a count below 2 and a window that is not above zero. */
    @Value.Check
    default void check() {
        if (alike().isEmpty()) {
            throw new IllegalArgumentException("alike (" + alike() + ") must not be empty");
        }
        if (count() < 2) {
            throw new IllegalArgumentException("count (" + count() + ") must be at least 2");
        }
        if (window().isNegative() || window().isZero()) {
            throw new IllegalArgumentException("window (" + window() + ") must be above zero");
        }
    }

    /** A rule on complaints that are alike in all of some traits. */
    static RecurrenceRule of(int count, Duration window, RecurrenceTrait... alike) {
        return builder().addAlike(alike).count(count).window(window).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecurrenceRule}. Not thread-safe. */
    class Builder extends ImmutableRecurrenceRule.Builder {
        Builder() {}
    }
}
