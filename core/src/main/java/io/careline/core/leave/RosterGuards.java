package io.careline.core.leave;

import io.careline.leave.LeaveReasons;
import io.careline.lifecycle.Rejection;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whether the desk can spare the agent: by the roster, the team's leave and the days that are closed (rules L18, L19, R7). */
final class RosterGuards {
    private RosterGuards() {}

    static List<Rejection> blockDate(LeaveCase leave) {
        return leave.policy().blocks().stream()
                .flatMap(block -> leave.dates()
                        .filter(date -> block.isClosed(date, leave.facts().roles()))
                        .limit(1)
                        .map(date -> Rejection.of(LeaveReasons.DATE_BLOCKED)
                                .with("date", date)
                                .with("from", block.from())
                                .with("to", block.to())))
                .toList();
    }

    static List<Rejection> holidayDuty(LeaveCase leave) {
        return shiftsOn(leave, leave.facts().publicHolidays(), LeaveReasons.HOLIDAY_DUTY, "L19");
    }

    static List<Rejection> swappedShift(LeaveCase leave) {
        return shiftsOn(leave, leave.facts().swappedShifts(), LeaveReasons.SWAPPED_SHIFT, "L18");
    }

    private static List<Rejection> shiftsOn(LeaveCase leave, Set<LocalDate> dates, String code, String ruleId) {
        return leave.shifts().stream()
                .filter(shift -> dates.contains(shift.date()))
                .map(shift ->
                        Rejection.of(code, ruleId).with("agent", shift.agent()).with("date", shift.date()))
                .toList();
    }

    static List<Rejection> teamCapacity(LeaveCase leave) {
        return leave.policy().mostAway().stream()
                .flatMap(most -> leave.count().portions().stream()
                        .map(portion -> portion.date())
                        .filter(date -> away(leave, date) > most)
                        .map(date -> Rejection.of(LeaveReasons.TEAM_CAPACITY)
                                .with("date", date)
                                .with("away", away(leave, date))
                                .with("most", most)))
                .toList();
    }

    private static int away(LeaveCase leave, LocalDate date) {
        return leave.facts().teamAway().getOrDefault(date, 0) + 1;
    }

    static List<Rejection> minimumCover(LeaveCase leave) {
        RosterView roster = leave.facts().roster(leave.policy().zone());
        return leave.shifts().stream()
                .filter(shift -> left(roster, shift) < leave.policy().leastOnDuty(shift.shift()))
                .map(shift -> Rejection.of(LeaveReasons.COVER_TOO_LOW, "R7")
                        .with("date", shift.date())
                        .with("shift", shift.shift().code())
                        .with("left", left(roster, shift))
                        .with("least", leave.policy().leastOnDuty(shift.shift())))
                .toList();
    }

    private static long left(RosterView roster, Assignment given) {
        return roster.on(given.date()).stream()
                .filter(shift -> shift.shift().code().equals(given.shift().code()))
                .filter(shift -> !shift.agent().equals(given.agent()))
                .count();
    }
}
