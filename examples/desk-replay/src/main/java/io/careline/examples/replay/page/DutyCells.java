package io.careline.examples.replay.page;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.ShiftAssessment;
import io.careline.common.AgentId;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Words;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.swap.SwapLeg;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in one cell of a roster table: the shift, leave, a swap, and what the time clock says. */
final class DutyCells {
    private record Day(AgentId agent, LocalDate date) {}

    private final PeopleResult result;
    private final Set<Day> taken = new HashSet<>();
    private final Set<Day> givenAway = new HashSet<>();
    private final Map<Day, AttendanceOutcome> outcomes = new HashMap<>();

    DutyCells(PeopleResult result) {
        this.result = result;
        result.swaps()
                .ifPresent(swaps -> swaps.swaps().stream()
                        .flatMap(swap -> PeopleResult.changedLegs(swap).stream())
                        .forEach(this::add));
        result.attendance()
                .ifPresent(attendance -> attendance
                        .records()
                        .forEach(attended -> attended.assessment()
                                .map(ShiftAssessment::outcome)
                                .ifPresent(outcome -> outcomes.put(
                                        new Day(
                                                attended.agent().orElseThrow(),
                                                attended.date().orElseThrow()),
                                        outcome))));
    }

    private void add(SwapLeg leg) {
        taken.add(new Day(leg.taker(), leg.shift().date()));
        leg.giver().ifPresent(giver -> givenAway.add(new Day(giver, leg.shift().date())));
    }

    Cell cell(AgentId agent, LocalDate date) {
        Day day = new Day(agent, date);
        Optional<ShiftType> shift = result.duty().shift(agent, date);
        if (shift.isEmpty()) {
            return Cell.of(Words.same(givenAway.contains(day) ? "–⇄" : "·"));
        }
        if (result.duty().isAway(agent, date)) {
            return Cell.of(Words.of("L", "假")).with(Severity.GOOD);
        }
        Words letter = letter(shift.get()).plus(taken.contains(day) ? "⇄" : "");
        AttendanceOutcome outcome = outcomes.getOrDefault(day, AttendanceOutcome.PRESENT);
        return Cell.of(letter).with(severity(outcome)).with(hint(outcome));
    }

    /** The first letter of a shift, in upper case: leave has the L. */
    private static Words letter(ShiftType shift) {
        String code = shift.code().value();
        if (shift.isNight()) {
            return Words.of("N", "晚");
        }
        return code.startsWith(ShiftCode.DAY.value())
                ? Words.of("D", "白")
                : Words.of(
                        code.substring(0, code.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT),
                        code.equals("evening") ? "晚" : code.substring(0, code.offsetByCodePoints(0, 1)));
    }

    private static Severity severity(AttendanceOutcome outcome) {
        return switch (outcome) {
            case PRESENT, ON_LEAVE, DAY_OFF -> Severity.NONE;
            case LATE, SERIOUSLY_LATE, EARLY_LEAVE, HALF_DAY, NOT_SIGNED -> Severity.WATCH;
            case ABSENT, UNAUTHORISED_ABSENT -> Severity.BAD;
        };
    }

    private static Words hint(AttendanceOutcome outcome) {
        return outcome == AttendanceOutcome.PRESENT ? Words.none() : PeopleLabels.of(outcome);
    }
}
