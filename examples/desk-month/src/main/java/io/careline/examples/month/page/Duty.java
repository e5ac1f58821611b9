package io.careline.examples.month.page;

import io.careline.common.AgentId;
import io.careline.examples.month.MonthResult;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.roster.Assignment;
import io.careline.roster.Roster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.ShiftType;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roster as it stands at the end of the month: who works when, who is on leave, which shifts changed hands. */
final class Duty {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Map<LocalDate, List<Assignment>> assignments = new LinkedHashMap<>();
    private final List<RosterAbsence> leave = new ArrayList<>();
    private final List<SwapLeg> swapped = new ArrayList<>();

    Duty(MonthResult result) {
        for (Roster roster : result.stores().rosters()) {
            roster.assignments()
                    .forEach(one -> assignments
                            .computeIfAbsent(one.date(), unused -> new ArrayList<>())
                            .add(one));
        }
        for (LeaveRequest request : result.stores().leave()) {
            request.submission()
                    .map(LeaveSubmission::application)
                    .filter(unused -> isInForce(request.status()))
                    .ifPresent(wish -> {
                        LeaveSpan span = wish.span();
                        leave.add(RosterAbsence.of(wish.agent(), span.firstDay(), span.lastDay()));
                    });
        }
        for (ShiftSwap swap : result.stores().swaps()) {
            if (hasChangedHands(swap.status())) {
                swapped.addAll(swap.terms().map(SwapTerms::legs).orElse(List.of()));
            }
        }
    }

    static boolean isInForce(LeaveStatus status) {
        return switch (status) {
            case APPROVED, ONGOING, COMPLETED, REVOCATION_PENDING -> true;
            case NONE, DRAFT, PENDING, RETURNED, DECLINED, WITHDRAWN, EXPIRED, REVOKED -> false;
        };
    }

    static boolean hasChangedHands(SwapStatus status) {
        return switch (status) {
            case APPROVED, AWAITING_REPAYMENT, SETTLED, DEFAULTED -> true;
            case NONE, PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER, DECLINED, CANCELLED, EXPIRED, VOIDED -> false;
        };
    }

    List<Assignment> on(LocalDate date) {
        return assignments.getOrDefault(date, List.of());
    }

    Optional<ShiftType> shift(AgentId agent, LocalDate date) {
        return on(date).stream()
                .filter(assignment -> assignment.agent().equals(agent))
                .map(Assignment::shift)
                .findFirst();
    }

    boolean isOnLeave(AgentId agent, LocalDate date) {
        return leave.stream().anyMatch(absence -> absence.agent().equals(agent) && absence.includes(date));
    }

    boolean hasTaken(AgentId agent, LocalDate date) {
        return swapped.stream()
                .anyMatch(leg -> leg.taker().equals(agent) && leg.shift().date().equals(date));
    }

    boolean hasGiven(AgentId agent, LocalDate date) {
        return swapped.stream()
                .anyMatch(leg -> leg.giver().filter(agent::equals).isPresent()
                        && leg.shift().date().equals(date));
    }

    /** How many work through some minutes of a day, breaks left out, with a shift of that day or of the one before. */
    int working(LocalDate date, int from, int end) {
        long today =
                on(date).stream().filter(one -> works(one.shift(), from, end)).count();
        long before = on(date.minusDays(1)).stream()
                .filter(one -> works(one.shift(), from + MINUTES_OF_DAY, end + MINUTES_OF_DAY))
                .count();
        return Math.toIntExact(today + before);
    }

    private static boolean works(ShiftType shift, int from, int end) {
        return shift.hours().startMinute() <= from
                && shift.hours().endMinute() >= end
                && shift.breaks().stream().noneMatch(pause -> {
                    int later = pause.startMinute() < shift.hours().startMinute() ? MINUTES_OF_DAY : 0;
                    return pause.startMinute() + later < end && pause.endMinute() + later > from;
                });
    }
}
