package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import org.immutables.value.Value;

/**
 * The stretches of days over which a rule counts. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RuleWindow permits ImmutableRuleWindow {
    /** What kind of stretch. */
    RuleWindowKind kind();

    /** The length of a rolling window in days; 0 for the other kinds. */
    @Value.Default
    default int days() {
        return 0;
    }

    /** The first day of a calendar week; Monday unless set. */
    @Value.Default
    default DayOfWeek weekStart() {
        return DayOfWeek.MONDAY;
    }

    /** The whole horizon. */
    static RuleWindow horizon() {
        return builder().kind(RuleWindowKind.HORIZON).build();
    }

    /** Every calendar week, from Monday on. */
    static RuleWindow week() {
        return builder().kind(RuleWindowKind.WEEK).build();
    }

    /** Every calendar month. */
    static RuleWindow month() {
        return builder().kind(RuleWindowKind.MONTH).build();
    }

    /** Any so many days in a row. */
    static RuleWindow rolling(int days) {
        return builder().kind(RuleWindowKind.ROLLING).days(days).build();
    }

    /** Starts one; {@code kind} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RuleWindow}. Not thread-safe. */
    class Builder extends ImmutableRuleWindow.Builder {
        Builder() {}
    }
}
