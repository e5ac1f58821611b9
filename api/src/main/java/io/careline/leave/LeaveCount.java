package io.careline.leave;

import io.careline.common.Incubating;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/** How much leave a span is, day by day and as a whole. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveCount permits ImmutableLeaveCount {
    /** What is charged: in the measure of the type's unit, rounded up to it. */
    LeaveAmount amount();

    /** The dates that count, by date, before rounding; empty if there is nothing to miss. A sandwiched one may lie outside the span. */
    List<LeavePortion> portions();

    /** The length in days, exactly: what bounds of approval are compared with (rule L7). */
    default LeaveAmount days() {
        return total(LeaveMeasure.DAYS, LeavePortion::days);
    }

    /** The length in hours, exactly. */
    default LeaveAmount hours() {
        return total(LeaveMeasure.HOURS, LeavePortion::hours);
    }

    private LeaveAmount total(LeaveMeasure measure, Function<LeavePortion, LeaveAmount> part) {
        return total(portions(), measure, part);
    }

    private static LeaveAmount total(
            Collection<LeavePortion> portions, LeaveMeasure measure, Function<LeavePortion, LeaveAmount> part) {
        return portions.stream().map(part).reduce(LeaveAmount.zero(measure), LeaveAmount::plus);
    }

    /** Refuses an amount below what the dates add up to, and dates out of order. */
    @Value.Check
    default void check() {
        LeaveAmount exact = amount().measure() == LeaveMeasure.DAYS ? days() : hours();
        if (amount().compareTo(exact) < 0) {
            throw new IllegalArgumentException("amount (" + amount() + ") must not be below its portions: " + exact);
        }
        for (int i = 1; i < portions().size(); i++) {
            if (!portions().get(i - 1).date().isBefore(portions().get(i).date())) {
                throw new IllegalArgumentException(
                        "portions[" + i + "].date (" + portions().get(i).date() + ") must be after the one before");
            }
        }
    }

    /** What some dates add up to, rounded up once to the smallest amount that is counted. */
    static LeaveCount of(LeaveCounting counting, Collection<LeavePortion> portions) {
        LeaveMeasure measure = counting.unit().measure();
        LeaveAmount exact =
                total(portions, measure, measure == LeaveMeasure.DAYS ? LeavePortion::days : LeavePortion::hours);
        return builder()
                .amount(exact.rounded(counting.smallest(), RoundingMode.UP))
                .portions(portions)
                .build();
    }

    /** Starts one; {@code amount} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveCount}. Not thread-safe. */
    class Builder extends ImmutableLeaveCount.Builder {
        Builder() {}
    }
}
