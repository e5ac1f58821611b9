package io.careline.core.leave;

import io.careline.common.AbsenceCause;
import io.careline.core.internal.LocalTimes;
import io.careline.leave.LeaveAbsenceRaised;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCompleted;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveOverstayed;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveShortened;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStarted;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.RecordAbsence;
import io.careline.leave.RecordOverstay;
import io.careline.leave.ReportBack;
import io.careline.leave.StartLeave;
import io.careline.leave.UnauthorisedAbsence;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leave itself: it begins, the agent reports back (rule L10) or does not, or was away without any (rules L3, L5). */
record Absenting(LeavePolicy policy, Counting counting) {
    List<Rejection> hasBegun(LeaveRequest request, DecisionContext context) {
        return request.submission()
                .map(LeaveSubmission::startsAt)
                .filter(startsAt -> context.now().isBefore(startsAt))
                .map(startsAt ->
                        List.of(Rejection.of(LeaveReasons.START_TOO_EARLY).with("startsAt", local(startsAt))))
                .orElse(List.of());
    }

    List<LeaveEvent> start(LeaveRequest request, StartLeave command, DecisionContext context) {
        return List.of(LeaveStarted.builder().attributes(command.attributes()).build());
    }

    List<Rejection> isBack(LeaveRequest request, ReportBack command, DecisionContext context) {
        return request.submission()
                .map(submission -> isBack(submission, command, context))
                .orElse(List.of());
    }

    private List<Rejection> isBack(LeaveSubmission submission, ReportBack command, DecisionContext context) {
        Instant returnedAt = command.returnedAt().orElse(context.now());
        List<Rejection> reasons = new ArrayList<>();
        if (returnedAt.isAfter(context.now())) {
            reasons.add(Rejection.of(LeaveReasons.RETURN_IN_THE_FUTURE)
                    .with("returnedAt", local(returnedAt))
                    .with("now", local(context.now())));
        }
        if (returnedAt.isBefore(submission.startsAt())) {
            reasons.add(Rejection.of(LeaveReasons.RETURN_BEFORE_START)
                    .with("startsAt", local(submission.startsAt()))
                    .with("returnedAt", local(returnedAt)));
        }
        if (command.taken().isPresent()) {
            reasons.addAll(isTaken(submission, command));
        } else if (returnedAt.isBefore(submission.endsAt())) {
            reasons.add(Rejection.of(LeaveReasons.TAKEN_MISSING, "L10")
                    .with("endsAt", local(submission.endsAt()))
                    .with("returnedAt", local(returnedAt)));
        }
        return reasons;
    }

    private List<Rejection> isTaken(LeaveSubmission submission, ReportBack command) {
        LeaveSpan taken = command.taken().orElseThrow();
        List<Rejection> reasons = new ArrayList<>();
        if (!isWithin(taken, submission.application().span())) {
            reasons.add(Rejection.of(LeaveReasons.TAKEN_OUTSIDE, "L10")
                    .with("first", taken.firstDay())
                    .with("last", taken.lastDay()));
        }
        reasons.addAll(counting.isCountable(application(submission, taken), command.facts()));
        return reasons;
    }

    private static boolean isWithin(LeaveSpan taken, LeaveSpan approved) {
        if (taken.hours().isPresent() && approved.hours().isPresent()) {
            return taken.firstDay().equals(approved.firstDay())
                    && taken.hours().get().startMinute()
                            >= approved.hours().get().startMinute()
                    && taken.hours().get().endMinute() <= approved.hours().get().endMinute();
        }
        return approved.hours().isEmpty()
                && (taken.hours().isPresent()
                        ? !taken.firstDay().isBefore(approved.firstDay())
                                && !taken.firstDay().isAfter(approved.lastDay())
                        : approved.includes(taken.firstDay(), taken.firstHalf())
                                && approved.includes(taken.lastDay(), taken.lastHalf()));
    }

    private static LeaveApplication application(LeaveSubmission submission, LeaveSpan taken) {
        return LeaveApplication.builder()
                .from(submission.application())
                .span(taken)
                .build();
    }

    List<LeaveEvent> reportBack(LeaveRequest request, ReportBack command, DecisionContext context) {
        LeaveSubmission submission = request.submission().orElseThrow();
        Instant returnedAt = command.returnedAt().orElse(context.now());
        List<LeaveEvent> events = new ArrayList<>();
        command.taken()
                .filter(taken -> !taken.equals(submission.application().span()))
                .ifPresent(taken -> events.add(shortened(request, submission, taken, command)));
        if (returnedAt.isAfter(submission.returnDueAt())) {
            events.addAll(late(request, submission, day(returnedAt)));
        }
        events.add(LeaveCompleted.builder()
                .returnedAt(returnedAt)
                .papersDueAt(
                        request.isPapersMissed()
                                ? request.papersDueAt()
                                : request.papersDueAt().map(owed -> LeaveTimes.endOfDay(returnedAt, policy.zone())))
                .attributes(command.attributes())
                .build());
        return events;
    }

    private LeaveEvent shortened(
            LeaveRequest request, LeaveSubmission submission, LeaveSpan taken, ReportBack command) {
        LeaveFacts facts = command.facts().orElseThrow();
        LeaveTimes times = new LeaveTimes(policy.zone(), taken, new LeaveDays(facts.days()));
        return LeaveShortened.builder()
                .agent(submission.application().agent())
                .approvedSpan(submission.application().span())
                .approved(submission.count())
                .taken(counting.count(request.id(), application(submission, taken), facts))
                .span(taken)
                .startsAt(times.startsAt())
                .endsAt(times.endsAt())
                .build();
    }

    private LocalDateTime local(Instant moment) {
        return LocalTimes.of(moment, policy.zone());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, policy.zone());
    }

    /** A timer raised the first day while the agent was still away: what is left are the days after it. */
    private List<LeaveEvent> late(LeaveRequest request, LeaveSubmission submission, LocalDate to) {
        if (!request.isOverstayed()) {
            return overstayed(submission, Optional.of(to));
        }
        LocalDate next = day(submission.returnDueAt()).plusDays(1);
        return to.isBefore(next) ? List.of() : List.of(away(submission, next, Optional.of(to)));
    }

    /** Whether it is unauthorised is for attendance to decide, and what follows from it for a person (rule L3). */
    private List<LeaveEvent> overstayed(LeaveSubmission submission, Optional<LocalDate> to) {
        return List.of(
                LeaveOverstayed.builder().dueAt(submission.returnDueAt()).build(),
                away(submission, day(submission.returnDueAt()), to));
    }

    private static LeaveEvent away(LeaveSubmission submission, LocalDate from, Optional<LocalDate> to) {
        return LeaveAbsenceRaised.builder()
                .absence(UnauthorisedAbsence.builder()
                        .agent(submission.application().agent())
                        .from(from)
                        .to(to)
                        .cause(AbsenceCause.LEAVE_OVERSTAYED)
                        .build())
                .build();
    }

    List<Rejection> isOverdue(LeaveRequest request, DecisionContext context) {
        return request.submission()
                .map(LeaveSubmission::returnDueAt)
                .filter(dueAt -> context.now().isBefore(dueAt))
                .map(dueAt ->
                        List.of(Rejection.of(LeaveReasons.RETURN_NOT_DUE, "L10").with("dueAt", local(dueAt))))
                .orElse(List.of());
    }

    List<LeaveEvent> overstay(LeaveRequest request, RecordOverstay command, DecisionContext context) {
        return request.isOverstayed()
                ? List.of()
                : overstayed(request.submission().orElseThrow(), Optional.empty());
    }

    static List<Rejection> isKnown(LeaveRequest request, DecisionContext context) {
        return request.application().isPresent() ? List.of() : List.of(Rejection.of(LeaveReasons.SUBMISSION_MISSING));
    }

    List<Rejection> wasAway(LeaveRequest request, RecordAbsence command, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>();
        LocalDate today = day(context.now());
        if (command.to().isAfter(today)) {
            reasons.add(Rejection.of(LeaveReasons.ABSENCE_IN_THE_FUTURE)
                    .with("to", command.to())
                    .with("today", today));
        }
        request.application()
                .map(LeaveApplication::span)
                .filter(span ->
                        command.from().isBefore(span.firstDay()) || command.to().isAfter(span.lastDay()))
                .ifPresent(span -> reasons.add(Rejection.of(LeaveReasons.ABSENCE_OUTSIDE)
                        .with("from", command.from())
                        .with("to", command.to())
                        .with("first", span.firstDay())
                        .with("last", span.lastDay())));
        return reasons;
    }

    List<LeaveEvent> raise(LeaveRequest request, RecordAbsence command, DecisionContext context) {
        UnauthorisedAbsence absence = UnauthorisedAbsence.builder()
                .agent(request.application().orElseThrow().agent())
                .from(command.from())
                .to(command.to())
                .cause(AbsenceCause.LEAVE_NOT_APPROVED)
                .build();
        return request.absences().contains(absence)
                ? List.of()
                : List.of(LeaveAbsenceRaised.builder()
                        .absence(absence)
                        .attributes(command.attributes())
                        .build());
    }
}
