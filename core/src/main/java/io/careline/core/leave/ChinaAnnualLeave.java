package io.careline.core.leave;

import io.careline.leave.AnnualLeaveEntitlement;
import io.careline.leave.AnnualLeaveFacts;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveLedgerReasons;
import io.careline.lifecycle.Rejection;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statutory annual leave of mainland China: the Regulation on Paid Annual Leave for Employees (State Council order 514 of
 * 2007) and the implementation measures for enterprises (Ministry of Human Resources and Social Security order 1 of 2008).
 */
final class ChinaAnnualLeave {
    private static final String SOURCE =
            "职工带薪年休假条例（国务院令第514号）第2至4条；" + "企业职工带薪年休假实施办法（人力资源和社会保障部令第1号，2008年）第3、5、7、8、12条";
    private static final int MONTHS_OF_UNBROKEN_WORK = 12;
    private static final int PAID_PERSONAL_LEAVE = 20;
    /** The formulas say 365, in leap years too. */
    private static final int DAYS_OF_YEAR = 365;

    /** Years of work, days a year (regulation, article 3), and months of sick leave that cost them (article 4). */
    private enum Tier {
        NONE(0, 0, Integer.MAX_VALUE),
        ONE_YEAR(1, 5, 2),
        TEN_YEARS(10, 10, 3),
        TWENTY_YEARS(20, 15, 4);

        private final int years;
        private final int days;
        private final int sickMonths;

        Tier(int years, int days, int sickMonths) {
            this.years = years;
            this.days = days;
            this.sickMonths = sickMonths;
        }
    }

    private final AnnualLeaveFacts facts;
    private final Tier tier;
    private final LocalDate entitledFrom;

    ChinaAnnualLeave(AnnualLeaveFacts facts) {
        this.facts = facts;
        long worked = ChronoUnit.YEARS.between(facts.workedSince(), facts.asOf());
        tier = Stream.of(Tier.values())
                .filter(candidate -> worked >= candidate.years)
                .reduce((lower, higher) -> higher)
                .orElse(Tier.NONE);
        LocalDate unbroken = facts.unbrokenSince().orElse(facts.workedSince());
        entitledFrom = Stream.of(
                        facts.asOf().withDayOfYear(1),
                        facts.employment().firstDay(),
                        unbroken.plusMonths(MONTHS_OF_UNBROKEN_WORK))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    AnnualLeaveEntitlement entitlement() {
        List<Rejection> reasons = new ArrayList<>();
        if (tier == Tier.NONE || entitledFrom.isAfter(facts.asOf())) {
            reasons.add(Rejection.of(LeaveLedgerReasons.TWELVE_MONTHS_MISSING).with("date", entitledFrom));
        }
        LeaveAmount fullYear = LeaveAmount.days(tier.days);
        if (facts.vacation().compareTo(fullYear) > 0) {
            reasons.add(Rejection.of(LeaveLedgerReasons.VACATION_LONGER).with("vacation", facts.vacation()));
        }
        if (facts.isLostInAdvance()) {
            reasons.add(Rejection.of(LeaveLedgerReasons.LOST_IN_ADVANCE));
        }
        List<Rejection> absences = absences();
        boolean isNextYearLost = facts.isTaken() && reasons.isEmpty() && !absences.isEmpty();
        if (!facts.isTaken()) {
            reasons.addAll(absences);
        }
        return AnnualLeaveEntitlement.builder()
                .fullYear(fullYear)
                .amount(reasons.isEmpty() ? share(fullYear) : LeaveAmount.days(0))
                .addAllReasons(reasons)
                .nextYearLost(isNextYearLost)
                .source(SOURCE)
                .build();
    }

    /** Article 4, second to fifth. */
    private List<Rejection> absences() {
        List<Rejection> absences = new ArrayList<>();
        if (facts.paidPersonalLeave().compareTo(LeaveAmount.days(PAID_PERSONAL_LEAVE)) >= 0) {
            absences.add(Rejection.of(LeaveLedgerReasons.PERSONAL_LEAVE_TOO_LONG)
                    .with("taken", facts.paidPersonalLeave())
                    .with("bound", LeaveAmount.days(PAID_PERSONAL_LEAVE)));
        }
        if (facts.sickLeaveMonths() >= tier.sickMonths) {
            absences.add(Rejection.of(LeaveLedgerReasons.SICK_LEAVE_TOO_LONG)
                    .with("months", facts.sickLeaveMonths())
                    .with("bound", tier.sickMonths));
        }
        return absences;
    }

    /** Calendar days in employment out of 365, without parts of a day (measures, articles 5 and 12), less vacation (article 7). */
    private LeaveAmount share(LeaveAmount fullYear) {
        LocalDate yearEnd = LocalDate.of(facts.asOf().getYear(), 12, 31);
        LocalDate last = facts.employment().lastDay().filter(yearEnd::isAfter).orElse(yearEnd);
        long days = Math.max(0, ChronoUnit.DAYS.between(entitledFrom, last) + 1);
        LeaveAmount share = fullYear.times(Math.min(days, DAYS_OF_YEAR), DAYS_OF_YEAR);
        return share.minus(facts.vacation())
                .rounded(LeaveAmount.days(1), RoundingMode.FLOOR)
                .max(LeaveAmount.days(0));
    }
}
