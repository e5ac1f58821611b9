package io.careline.core.leave;

import io.careline.leave.AccrualTiming;
import io.careline.leave.EmploymentPeriod;
import io.careline.leave.LeaveAccrual;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What employment earns, as the entries it should have given. */
record AccrualSchedule(LeaveAccrual accrual, EmploymentPeriod employment, Instant recordedAt) {
    static final String NAME = "accrual/";

    private static final int MONTHS_OF_YEAR = 12;

    /** Those that can be used by a date, by date. */
    List<LeaveEntry> until(LocalDate date) {
        List<LeaveEntry> entries = new ArrayList<>();
        LocalDate year = accrual.yearStart().atYear(employment.firstDay().getYear());
        if (year.isAfter(employment.firstDay())) {
            year = year.minusYears(1);
        }
        while (!year.isAfter(date)) {
            addYear(year, entries);
            year = year.plusYears(1);
        }
        entries.removeIf(entry -> entry.date().isAfter(date));
        return entries;
    }

    private void addYear(LocalDate year, List<LeaveEntry> entries) {
        LocalDate nextYear = year.plusYears(1);
        LeaveAmount exact = LeaveAmount.zero(accrual.perYear().measure());
        LeaveAmount earned = exact;
        for (LocalDate start = year; start.isBefore(nextYear); start = start.plusMonths(months())) {
            exact = exact.plus(share(start));
            LeaveAmount total = rounded(exact);
            if (total.compareTo(earned) > 0) {
                entries.add(entry(start, nextYear.minusDays(1), total.minus(earned)));
            }
            earned = total;
        }
    }

    private int months() {
        return accrual.frequency().months();
    }

    private LeaveAmount share(LocalDate start) {
        long whole = ChronoUnit.DAYS.between(start, start.plusMonths(months()));
        long employed = Math.max(0, ChronoUnit.DAYS.between(first(start), last(start)) + 1);
        LeaveAmount period = accrual.perYear().times(months(), MONTHS_OF_YEAR);
        return switch (accrual.proration()) {
            case NONE -> employed > 0 ? period : period.times(0, 1);
            case BY_DAYS -> period.times(employed, whole);
            case WHOLE_PERIODS -> employed == whole ? period : period.times(0, 1);
        };
    }

    private LocalDate first(LocalDate start) {
        return start.isBefore(employment.firstDay()) ? employment.firstDay() : start;
    }

    private LocalDate last(LocalDate start) {
        LocalDate end = start.plusMonths(months()).minusDays(1);
        return employment.lastDay().filter(end::isAfter).orElse(end);
    }

    private LeaveAmount rounded(LeaveAmount exact) {
        return accrual.step()
                .map(step -> exact.rounded(step, accrual.rounding()))
                .orElse(exact);
    }

    private LeaveEntry entry(LocalDate start, LocalDate yearEnd, LeaveAmount amount) {
        LeaveEntry.Builder entry = LeaveEntry.builder()
                .id(LeaveEntryId.of(NAME + start))
                .kind(LeaveEntryKind.ACCRUAL)
                .date(accrual.timing() == AccrualTiming.START ? first(start) : last(start))
                .amount(amount)
                .recordedAt(recordedAt);
        accrual.usableAfterYear().ifPresent(time -> entry.expiresOn(yearEnd.plus(time)));
        return entry.build();
    }
}
