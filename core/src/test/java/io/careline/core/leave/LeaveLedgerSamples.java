package io.careline.core.leave;

import static io.careline.core.leave.LeaveBooks.NOW;
import static io.careline.core.leave.LeaveBooks.entry;
import static io.careline.core.leave.LeaveBooks.granted;
import static io.careline.core.leave.LeaveBooks.reversed;
import static io.careline.core.leave.LeaveBooks.taken;

import io.careline.calendar.CalendarDay;
import io.careline.leave.AccrualFrequency;
import io.careline.leave.AccrualProration;
import io.careline.leave.AccrualTiming;
import io.careline.leave.AnnualLeaveEntitlement;
import io.careline.leave.AnnualLeaveFacts;
import io.careline.leave.CountedLeave;
import io.careline.leave.EmploymentPeriod;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAccrual;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveBooking;
import io.careline.leave.LeaveCarryOver;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveRecount;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.LeaveUnit;
import io.careline.leave.SandwichRule;
import io.careline.leave.UnusedLeaveCause;
import io.careline.leave.UnusedLeavePay;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of each value that is stored or sent. */
public final class LeaveLedgerSamples {
    /** A value and the type as which it is read. */
    public record Sample(Class<?> type, Object value) {}

    private LeaveLedgerSamples() {}

    public static Map<String, Sample> values() {
        CountedLeave counted = counted();
        LeaveRecount recount = LeaveCounts.recount(
                        List.of(counted), LeaveDesk.calendar(CalendarDay.holiday(LeaveDesk.day("03-09"), "Storm")))
                .get(0);
        LeaveAccount account = LeaveBooks.account(
                policy(),
                granted("G-1", "2026-01-01", "2026-12-31", "5d"),
                taken("T-1", "2026-03-04", "0.5d"),
                reversed("X-1", "T-1", "2026-03-04", "0.5d"));
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("type", new Sample(LeaveType.class, type()));
        samples.put("hours", new Sample(LeaveSpan.class, LeaveDesk.hours("03-04", "10:00-11:30")));
        samples.put("day", new Sample(LeaveDay.class, LeaveDesk.CALENDAR.day(LeaveDesk.day("03-04"))));
        samples.put("counted", new Sample(CountedLeave.class, counted));
        samples.put("recount", new Sample(LeaveRecount.class, recount));
        samples.put("policy", new Sample(LeaveLedgerPolicy.class, policy()));
        samples.put("ledger", new Sample(LeaveLedger.class, account.ledger()));
        samples.put(
                "booking",
                new Sample(
                        LeaveBooking.class,
                        account.book(List.of(entry("E-1", LeaveEntryKind.ENCASHMENT, "2026-03-05", "9d")
                                .build()))));
        samples.put("annual-leave-facts", new Sample(AnnualLeaveFacts.class, facts(3)));
        samples.put(
                "annual-leave-entitlement",
                new Sample(AnnualLeaveEntitlement.class, LeaveAccounts.chinaAnnualLeave(facts(3))));
        samples.put(
                "unused-leave-pay",
                new Sample(
                        UnusedLeavePay.class,
                        LeaveAccounts.chinaUnusedLeavePay(
                                        LeaveAccounts.chinaAnnualLeave(facts(2)),
                                        LeaveAmount.halfDays(3),
                                        UnusedLeaveCause.NOT_ARRANGED)
                                .orElseThrow()));
        return samples;
    }

    private static LeaveType type() {
        return LeaveType.builder()
                .id(LeaveTypeId.SICK)
                .paid(true)
                .documentFrom(LeaveAmount.halfDays(3))
                .balanceNeeded(true)
                .counting(LeaveCounting.builder()
                        .unit(LeaveUnit.HOUR)
                        .step(Duration.ofMinutes(30))
                        .sandwich(SandwichRule.BOTH)
                        .freeDayLength(Duration.ofMinutes(450))
                        .build())
                .build();
    }

    private static CountedLeave counted() {
        LeaveSpan span = LeaveDesk.days("03-06", "03-09");
        LeaveCounting counting = LeaveDesk.sandwich(SandwichRule.WEEKEND);
        return LeaveDesk.counted("R-1", span, counting, LeaveCounts.count(span, counting, LeaveDesk.CALENDAR));
    }

    private static LeaveLedgerPolicy policy() {
        return LeaveLedgerPolicy.builder()
                .measure(LeaveMeasure.DAYS)
                .overdraft(LeaveAmount.days(1))
                .largestBalance(LeaveAmount.days(30))
                .accrual(LeaveAccrual.builder()
                        .perYear(LeaveAmount.days(10))
                        .frequency(AccrualFrequency.QUARTERLY)
                        .timing(AccrualTiming.START)
                        .proration(AccrualProration.WHOLE_PERIODS)
                        .step(LeaveAmount.halfDays(1))
                        .rounding(RoundingMode.HALF_UP)
                        .yearStart(MonthDay.of(4, 1))
                        .usableAfterYear(Period.ofMonths(3))
                        .build())
                .carryOver(LeaveCarryOver.builder()
                        .largest(LeaveAmount.days(3))
                        .lastDay(MonthDay.of(3, 31))
                        .build())
                .build();
    }

    private static AnnualLeaveFacts facts(int sickLeaveMonths) {
        return AnnualLeaveFacts.builder()
                .asOf(LocalDate.ofInstant(NOW, LeaveDesk.SHANGHAI))
                .workedSince(LocalDate.parse("2010-01-01"))
                .unbrokenSince(LocalDate.parse("2020-01-01"))
                .employment(EmploymentPeriod.from(LocalDate.parse("2020-01-01")))
                .vacation(LeaveAmount.days(3))
                .sickLeaveMonths(sickLeaveMonths)
                .build();
    }
}
