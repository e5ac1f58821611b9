package io.careline.core.labour;

import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.WorkedShift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Limits on breaks, on rest between shifts, and on days of rest. */
final class RestLimits {
    /** Time without a shift. */
    private record Rest(Instant start, Instant end) {}

    private RestLimits() {}

    static List<LabourFinding> breaks(AgentWork work, LabourLimit limit) {
        return work.shifts().stream()
                .filter(shift -> shift.breaks().isEmpty() && shift.worked().compareTo(limit.bound()) > 0)
                .map(shift -> work.finding(limit, new AgentWork.Days(shift.date(), shift.date()), shift.worked()))
                .toList();
    }

    /** The longest rest within the 24 hours from the start of each shift. */
    static List<LabourFinding> daily(AgentWork work, LabourLimit limit) {
        List<LabourFinding> findings = new ArrayList<>();
        for (int i = 0; i < work.shifts().size(); i++) {
            WorkedShift shift = work.shifts().get(i);
            Instant dayAfter = shift.hours().start().plus(Duration.ofDays(1));
            Duration rest = longest(work.shifts(), i, dayAfter);
            if (rest.compareTo(limit.bound()) < 0) {
                findings.add(work.finding(limit, new AgentWork.Days(shift.date(), shift.date()), rest));
            }
        }
        return findings;
    }

    private static Duration longest(List<WorkedShift> shifts, int first, Instant until) {
        Duration longest = Duration.ZERO;
        Instant workedUntil = shifts.get(first).hours().end();
        for (int i = first + 1; i < shifts.size() && workedUntil.isBefore(until); i++) {
            Instant start = AgentWork.earlier(shifts.get(i).hours().start(), until);
            longest = longer(longest, Duration.between(workedUntil, start));
            workedUntil = AgentWork.later(
                    workedUntil, AgentWork.later(shifts.get(i).hours().end(), start));
        }
        return longer(longest, Duration.between(workedUntil, until));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** A rest counts whole in the week in which it begins, and in later ones as far as it reaches into them. */
    static List<LabourFinding> weekly(AgentWork work, LabourLimit limit) {
        List<LabourFinding> findings = new ArrayList<>();
        List<Rest> rests = rests(work);
        int next = 0;
        for (AgentWork.Days week : work.weeks()) {
            Instant start = midnight(work, week.from());
            Instant end = midnight(work, week.to().plusDays(1));
            Duration longest = Duration.ZERO;
            int rest = next;
            while (rest < rests.size() && rests.get(rest).start().isBefore(end)) {
                Rest found = rests.get(rest);
                Instant reaches = found.start().isBefore(start) ? AgentWork.earlier(found.end(), end) : found.end();
                Instant counts = AgentWork.later(found.start(), start);
                if (counts.isBefore(reaches)) {
                    longest = longer(longest, Duration.between(counts, reaches));
                }
                next = found.end().isAfter(end) ? next : rest + 1;
                rest++;
            }
            if (week.count() == 7 && longest.compareTo(limit.bound()) < 0) {
                findings.add(work.finding(limit, week, longest));
            }
        }
        return findings;
    }

    private static List<Rest> rests(AgentWork work) {
        List<Rest> rests = new ArrayList<>();
        // Before the first shift and after the last one nobody is known to work: longer than the period.
        Duration unknown = Duration.ofDays(work.days().days() + 14L);
        Instant workedUntil = work.shifts().get(0).hours().start().minus(unknown);
        for (WorkedShift shift : work.shifts()) {
            if (workedUntil.isBefore(shift.hours().start())) {
                rests.add(new Rest(workedUntil, shift.hours().start()));
            }
            workedUntil = AgentWork.later(workedUntil, shift.hours().end());
        }
        rests.add(new Rest(workedUntil, workedUntil.plus(unknown)));
        return rests;
    }

    private static Instant midnight(AgentWork work, LocalDate date) {
        return date.atStartOfDay(work.zone()).toInstant();
    }

    static List<LabourFinding> days(AgentWork work, LabourLimit limit) {
        Set<LocalDate> worked = new HashSet<>();
        work.shifts().forEach(shift -> worked.add(shift.date()));
        List<LabourFinding> findings = new ArrayList<>();
        for (AgentWork.Days week : work.weeks()) {
            long free = week.from()
                    .datesUntil(week.to().plusDays(1))
                    .filter(date -> !worked.contains(date))
                    .count();
            if (week.count() == 7 && free < limit.bound().toDays()) {
                findings.add(work.finding(limit, week, Duration.ofDays(free)));
            }
        }
        return findings;
    }
}
