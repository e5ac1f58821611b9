package io.careline.core.scorecard;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.ShiftAssessment;
import io.careline.calendar.OpenInterval;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackRequested;
import io.careline.callback.PromiseBreached;
import io.careline.common.AgentId;
import io.careline.core.attendance.Attendances;
import io.careline.core.swap.Swaps;
import io.careline.handover.HandoverAccepted;
import io.careline.handover.HandoverScheduled;
import io.careline.leave.LeaveApproved;
import io.careline.leave.LeaveRevoked;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.scorecard.Quantity;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what the life cycles of the desk's own people say: shifts, leave, swaps, handovers, callbacks. */
final class DutyCount {
    private static final PolicyVersion REPLAY = PolicyVersion.of("replay", "1");
    private static final Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> ATTENDANCE =
            Attendances.lifecycle(AttendancePolicy.builder().version(REPLAY).build());
    private static final Lifecycle<ShiftSwap, SwapCommand, SwapEvent> SWAPS =
            Swaps.lifecycle(SwapPolicy.builder().version(REPLAY).build());

    private DutyCount() {}

    /** What is assessed; the days on which the agents worked are returned. */
    static Map<AgentId, Set<LocalDate>> shifts(Streams streams, Counts counts) {
        Map<AgentId, Set<LocalDate>> worked = new TreeMap<>();
        for (List<EventEnvelope<?>> events : streams.of("attendance").values()) {
            AttendanceRecord shift = ATTENDANCE.replay(events);
            boolean isOfMonth = shift.date().filter(counts.month()::includes).isPresent();
            if (isOfMonth && shift.agent().isPresent() && shift.assessment().isPresent()) {
                AgentId agent = shift.agent().get();
                shift(agent, shift, shift.assessment().get(), counts);
                if (isWorked(shift.assessment().get().outcome())) {
                    counts.one(agent, Quantity.DAYS_WORKED);
                    worked.computeIfAbsent(agent, unused -> new TreeSet<>())
                            .add(shift.date().orElseThrow());
                }
            }
        }
        return worked;
    }

    private static void shift(AgentId agent, AttendanceRecord shift, ShiftAssessment assessment, Counts counts) {
        AttendanceOutcome outcome = assessment.outcome();
        if (outcome == AttendanceOutcome.DAY_OFF || outcome == AttendanceOutcome.NOT_SIGNED) {
            return;
        }
        counts.oneIf(outcome != AttendanceOutcome.ON_LEAVE, agent, Quantity.SHIFTS_ASSESSED);
        counts.oneIf(outcome == AttendanceOutcome.PRESENT, agent, Quantity.SHIFTS_PUNCTUAL);
        Duration scheduled = shift.hours().map(OpenInterval::duration).orElse(Duration.ZERO);
        for (OpenInterval pause : shift.breaks()) {
            scheduled = scheduled.minus(pause.duration());
        }
        Duration missed = assessment.late().plus(assessment.early()).plus(assessment.away());
        Duration away = isWorked(outcome) && missed.compareTo(scheduled) < 0 ? missed : scheduled;
        counts.add(agent, Quantity.SCHEDULED_SECONDS, scheduled);
        counts.add(agent, Quantity.AWAY_SECONDS, away);
        counts.add(agent, Quantity.PRESENT_SECONDS, scheduled.minus(away));
    }

    private static boolean isWorked(AttendanceOutcome outcome) {
        return switch (outcome) {
            case PRESENT, LATE, SERIOUSLY_LATE, EARLY_LEAVE, HALF_DAY -> true;
            case ABSENT, UNAUTHORISED_ABSENT, ON_LEAVE, DAY_OFF, NOT_SIGNED -> false;
        };
    }

    static void leave(Streams streams, Counts counts) {
        for (List<EventEnvelope<?>> events : streams.of("leave").values()) {
            LeaveApproved approved = null;
            for (EventEnvelope<?> envelope : events) {
                if (envelope.event() instanceof LeaveApproved now) {
                    approved = now;
                } else if (envelope.event() instanceof LeaveRevoked) {
                    approved = null;
                }
            }
            if (approved != null && counts.month().includes(approved.startsAt())) {
                counts.one(approved.agent(), Quantity.LEAVES_APPROVED);
            }
        }
    }

    static void swaps(Streams streams, Counts counts) {
        for (List<EventEnvelope<?>> events : streams.of("swap").values()) {
            ShiftSwap swap = SWAPS.replay(events);
            boolean isCalledOff = swap.status() == SwapStatus.CANCELLED || swap.status() == SwapStatus.VOIDED;
            if (!isCalledOff
                    && swap.approvedAt().filter(counts.month()::includes).isPresent()) {
                swap.terms()
                        .map(SwapTerms::people)
                        .orElse(List.of())
                        .forEach(agent -> counts.one(agent, Quantity.SWAPS_APPROVED));
            }
        }
    }

    static void handovers(Streams streams, Counts counts) {
        for (List<EventEnvelope<?>> events : streams.of("handover").values()) {
            boolean isAccepted = events.stream().anyMatch(envelope -> envelope.event() instanceof HandoverAccepted);
            for (EventEnvelope<?> envelope : events) {
                if (envelope.event() instanceof HandoverScheduled scheduled
                        && counts.month().includes(scheduled.shiftEnd())) {
                    counts.one(scheduled.giver(), Quantity.HANDOVERS_DUE);
                    counts.oneIf(isAccepted, scheduled.giver(), Quantity.HANDOVERS_ACCEPTED);
                }
            }
        }
    }

    static void callbacks(Streams streams, Counts counts) {
        for (List<EventEnvelope<?>> events : streams.of("callback").values()) {
            boolean isBreached = false;
            for (EventEnvelope<?> envelope : events) {
                boolean isOfMonth = counts.month().includes(envelope.time());
                isBreached |= envelope.event() instanceof PromiseBreached;
                if (isOfMonth && envelope.event() instanceof CallbackRequested) {
                    counts.one(envelope.actor(), Quantity.REGISTRATIONS);
                } else if (isOfMonth && envelope.event() instanceof CallbackCompleted) {
                    counts.one(envelope.actor(), Quantity.CALLBACKS_COMPLETED);
                    counts.oneIf(!isBreached, envelope.actor(), Quantity.CALLBACKS_IN_TIME);
                }
            }
        }
    }
}
