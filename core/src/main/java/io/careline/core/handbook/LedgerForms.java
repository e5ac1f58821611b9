package io.careline.core.handbook;

import io.careline.leave.AccrualFrequency;
import io.careline.leave.AccrualProration;
import io.careline.leave.AccrualTiming;
import io.careline.leave.LeaveAccrual;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCarryOver;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveUnit;
import io.careline.leave.SandwichRule;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of how leave is counted, earned and kept. */
final class LedgerForms {
    private static final String NUMBER = "[0-9]{1,5}([.][0-9]{1,4}|/[1-9][0-9]{0,3})?";

    /** An amount of leave in days, such as 2.5d; not below zero. */
    static final Shape<LeaveAmount> DAYS = Words.matching("handbook.bad-leave-days", NUMBER + "d", LeaveAmount::parse)
            .named("leaveDays");

    /** An amount of leave in days or hours, such as 5/12d or 8h; not below zero. */
    private static final Shape<LeaveAmount> AMOUNT = Words.matching(
                    "handbook.bad-leave-amount", NUMBER + "[dh]", LeaveAmount::parse)
            .named("leaveAmount");

    static final Shape<Duration> MINUTES = Words.matching(
                    "handbook.bad-step", "PT(?=.*[1-9])([0-9]{1,3}H)?([0-9]{1,5}M)?", LedgerForms::minutes)
            .named("minutes");

    static final Shape<LeaveCounting> COUNTING = Form.of(LeaveCounting::builder, LeaveCounting.Builder::build)
            .optional("unit", Words.constant(LeaveUnit.class), (counting, unit) -> counting.unit(unit))
            .optional("step", MINUTES, (counting, step) -> counting.step(step))
            .optional("restDayCounted", Words.FLAG, (counting, isCounted) -> counting.restDayCounted(isCounted))
            .optional("holidayCounted", Words.FLAG, (counting, isCounted) -> counting.holidayCounted(isCounted))
            .optional("sandwich", Words.constant(SandwichRule.class), (counting, rule) -> counting.sandwich(rule))
            .optional("freeDayLength", MINUTES, (counting, length) -> counting.freeDayLength(length))
            .entry();

    private static final Shape<LeaveAccrual> ACCRUAL = Form.of(LeaveAccrual::builder, LeaveAccrual.Builder::build)
            .required("perYear", AMOUNT, (accrual, amount) -> accrual.perYear(amount))
            .optional(
                    "frequency",
                    Words.constant(AccrualFrequency.class),
                    (accrual, frequency) -> accrual.frequency(frequency))
            .optional("timing", Words.constant(AccrualTiming.class), (accrual, timing) -> accrual.timing(timing))
            .optional(
                    "proration",
                    Words.constant(AccrualProration.class),
                    (accrual, proration) -> accrual.proration(proration))
            .optional("step", AMOUNT.and(LedgerForms::isAboveZero), (accrual, step) -> accrual.step(step))
            .optional("rounding", Words.oneOf(roundings()), (accrual, rounding) -> accrual.rounding(rounding))
            .optional(
                    "yearStart",
                    Words.matching(
                            "handbook.bad-year-start",
                            "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
                            text -> MonthDay.parse("--" + text)),
                    (accrual, start) -> accrual.yearStart(start))
            .optional("usableAfterYear", ComplaintForms.PERIOD, (accrual, time) -> accrual.usableAfterYear(time))
            .entry();

    private static final Shape<LeaveCarryOver> CARRY_OVER = Form.of(
                    LeaveCarryOver::builder, LeaveCarryOver.Builder::build)
            .optional("largest", AMOUNT, (carryOver, largest) -> carryOver.largest(largest))
            .optional("lastDay", CalendarForms.MONTH_DAY, (carryOver, day) -> carryOver.lastDay(day))
            .entry();

    /** A ledger; what it is in is the type's to say. */
    static final Shape<LeaveLedgerPolicy.Builder> LEDGER = Form.of(LeaveLedgerPolicy::builder, ledger -> ledger)
            .optional("overdraft", AMOUNT, (ledger, amount) -> ledger.overdraft(amount))
            .optional("largestBalance", AMOUNT, (ledger, amount) -> ledger.largestBalance(amount))
            .optional("accrual", ACCRUAL, (ledger, accrual) -> ledger.accrual(accrual))
            .optional("carryOver", CARRY_OVER, (ledger, carryOver) -> ledger.carryOver(carryOver))
            .optional("encashmentAllowed", Words.FLAG, (ledger, isAllowed) -> ledger.encashmentAllowed(isAllowed))
            .entry();

    private LedgerForms() {}

    private static Duration minutes(String text) {
        Duration time = Duration.parse(text);
        if (time.isZero()) {
            throw new IllegalArgumentException("time (" + text + ") must be above zero");
        }
        return time;
    }

    private static void isAboveZero(Spot spot, LeaveAmount amount) {
        if (amount.isZero()) {
            spot.fault("handbook.not-above-zero", Map.of("value", spot.node().asText()));
        }
    }

    private static Map<String, RoundingMode> roundings() {
        Map<String, RoundingMode> roundings = new LinkedHashMap<>();
        for (RoundingMode mode : EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY))) {
            roundings.put(mode.name(), mode);
        }
        return roundings;
    }
}
