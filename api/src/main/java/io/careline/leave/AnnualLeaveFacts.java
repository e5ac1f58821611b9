package io.careline.leave;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What statutory annual leave depends on, as known on a date. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AnnualLeaveFacts permits ImmutableAnnualLeaveFacts {
    /** The date on which it is asked; its calendar year is the one in question. */
    LocalDate asOf();

    /**
     * When work would have begun had there been no gap: years of work with all employers, and times that count as work, lie
     * between it and now.
     */
    LocalDate workedSince();

    /** When the present stretch of unbroken work began, with whichever employer; empty: with {@link #workedSince()}. */
    Optional<LocalDate> unbrokenSince();

    /** From when to when the present employer employs. */
    EmploymentPeriod employment();

    /** Summer and winter vacation of the year, in days; none unless it is set. */
    @Value.Default
    default LeaveAmount vacation() {
        return LeaveAmount.days(0);
    }

    /** Personal leave of the year for which pay went on, in days; none unless it is set. */
    @Value.Default
    default LeaveAmount paidPersonalLeave() {
        return LeaveAmount.days(0);
    }

    /** Sick leave of the year together, in whole months; none unless it is set. How days make a month is local practice. */
    @Value.Default
    default int sickLeaveMonths() {
        return 0;
    }

    /** Whether annual leave of the year has been taken already; no unless it is set. */
    @Value.Default
    default boolean isTaken() {
        return false;
    }

    /** Whether the year before was {@linkplain AnnualLeaveEntitlement#isNextYearLost() taken and then lost}; no unless it is set. */
    @Value.Default
    default boolean isLostInAdvance() {
        return false;
    }

    /** Refuses amounts below zero or in hours. */
    @Value.Check
    default void check() {
        requireDays("vacation", vacation());
        requireDays("paidPersonalLeave", paidPersonalLeave());
        if (sickLeaveMonths() < 0) {
            throw new IllegalArgumentException("sickLeaveMonths (" + sickLeaveMonths() + ") must not be below zero");
        }
    }

    private static void requireDays(String name, LeaveAmount amount) {
        if (amount.measure() != LeaveMeasure.DAYS || amount.isNegative()) {
            throw new IllegalArgumentException(name + " (" + amount + ") must be in days and not below zero");
        }
    }

    /** Starts one; {@code asOf}, {@code workedSince} and {@code employment} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AnnualLeaveFacts}. Not thread-safe. */
    class Builder extends ImmutableAnnualLeaveFacts.Builder {
        Builder() {}
    }
}
