package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Duration;
import org.immutables.value.Value;

/** How leave of one type is counted: its unit, and which free days count. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveCounting permits ImmutableLeaveCounting {
    /** The unit: half days unless it is set. A span is rounded up to it once, as a whole. */
    @Value.Default
    default LeaveUnit unit() {
        return LeaveUnit.HALF_DAY;
    }

    /** In hours, the step up to which a span is rounded: an hour unless it is set. Whole minutes, above zero. */
    @Value.Default
    default Duration step() {
        return Duration.ofHours(1);
    }

    /** Whether every day of rest within the span counts, at its edges too; no unless it is set. */
    @Value.Default
    default boolean isRestDayCounted() {
        return false;
    }

    /** Whether every public holiday within the span counts, at its edges too; no unless it is set. */
    @Value.Default
    default boolean isHolidayCounted() {
        return false;
    }

    /** Which free days count because leave is on both sides: none unless it is set. */
    @Value.Default
    default SandwichRule sandwich() {
        return SandwichRule.NONE;
    }

    /** In hours, what a free day is worth where it counts: 8 hours unless it is set. Whole minutes, above zero. */
    @Value.Default
    default Duration freeDayLength() {
        return Duration.ofHours(8);
    }

    /** Whether a free day of this kind within the span counts by itself; a working day does in any case. */
    default boolean counts(LeaveDayKind kind) {
        return switch (kind) {
            case WORKDAY -> true;
            case REST_DAY -> isRestDayCounted();
            case HOLIDAY -> isHolidayCounted();
        };
    }

    /** The smallest amount that is counted. */
    default LeaveAmount smallest() {
        return switch (unit()) {
            case DAY -> LeaveAmount.days(1);
            case HALF_DAY -> LeaveAmount.halfDays(1);
            case HOUR -> LeaveAmount.hours(step());
        };
    }

    /** Refuses a step and a day that are not of whole minutes above zero. */
    @Value.Check
    default void check() {
        requireWholeMinutes("step", step());
        requireWholeMinutes("freeDayLength", freeDayLength());
    }

    private static void requireWholeMinutes(String name, Duration time) {
        if (time.isNegative() || time.isZero() || !time.equals(Duration.ofMinutes(time.toMinutes()))) {
            throw new IllegalArgumentException(name + " (" + time + ") must be of whole minutes and above zero");
        }
    }

    /** Working days only, in a unit. */
    static LeaveCounting of(LeaveUnit unit) {
        return builder().unit(unit).build();
    }

    /** Every day on the calendar, free or not, in whole days: maternity leave, for one. */
    static LeaveCounting calendarDays() {
        return builder()
                .unit(LeaveUnit.DAY)
                .restDayCounted(true)
                .holidayCounted(true)
                .build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveCounting}. Not thread-safe. */
    class Builder extends ImmutableLeaveCounting.Builder {
        Builder() {}
    }
}
