package io.careline.core.attendance;

import io.careline.attendance.AssessShift;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceLocked;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStatus;
import io.careline.attendance.EvidenceRequested;
import io.careline.attendance.LockAttendance;
import io.careline.attendance.ShiftAssessed;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a shift is assessed, when it waits for evidence first, and when its month is closed. */
record Assessing(AttendancePolicy policy, Outcomes outcomes) {
    static boolean isAssessed(AttendanceRecord attendance) {
        return attendance.status() == AttendanceStatus.ASSESSED || attendance.status() == AttendanceStatus.CORRECTED;
    }

    List<Rejection> isGraceOver(AttendanceRecord attendance, DecisionContext context) {
        return notBefore(attendance, assessableFrom(attendance), AttendanceReasons.BEFORE_GRACE, "from", context);
    }

    /** Whoever came and has not gone may be at work still. */
    private Optional<Instant> assessableFrom(AttendanceRecord attendance) {
        boolean isAtWork =
                attendance.signedInAt().isPresent() && attendance.signedOutAt().isEmpty();
        Optional<Instant> goesBy = attendance
                .hours()
                .filter(hours -> isAtWork)
                .map(hours -> hours.end().plus(policy.signOutGrace()));
        return attendance
                .assessableFrom()
                .map(graceOver -> goesBy.filter(graceOver::isBefore).orElse(graceOver));
    }

    static List<Rejection> isEvidenceTimeOver(AttendanceRecord attendance, DecisionContext context) {
        return notBefore(attendance, attendance.evidenceDueAt(), AttendanceReasons.EVIDENCE_PENDING, "dueAt", context);
    }

    static List<Rejection> isMonthOver(AttendanceRecord attendance, DecisionContext context) {
        return notBefore(attendance, attendance.lockableFrom(), AttendanceReasons.MONTH_NOT_OVER, "from", context);
    }

    private static List<Rejection> notBefore(
            AttendanceRecord attendance,
            Optional<Instant> earliest,
            String code,
            String detail,
            DecisionContext context) {
        return earliest
                .filter(context.now()::isBefore)
                .map(from -> Rejection.of(code).with(detail, Signing.local(attendance, from)))
                .stream()
                .toList();
    }

    List<Finding> findings(AttendanceRecord attendance, AssessShift command, DecisionContext context) {
        return isWaiting(attendance) ? List.of() : outcomes.findings(attendance);
    }

    List<AttendanceEvent> assess(AttendanceRecord attendance, AssessShift command, DecisionContext context) {
        return isWaiting(attendance)
                ? List.of(EvidenceRequested.builder()
                        .dueAt(context.now().plus(policy.evidencePeriod()))
                        .attributes(command.attributes())
                        .build())
                : List.of(ShiftAssessed.builder()
                        .assessment(outcomes.of(attendance))
                        .attributes(command.attributes())
                        .build());
    }

    /** A raised absence always waits for a person; a missing signature waits once, unless evidence is there already. */
    private boolean isWaiting(AttendanceRecord attendance) {
        if (attendance.status() == AttendanceStatus.AWAITING_EVIDENCE) {
            return false;
        }
        boolean isUnclear = Outcomes.isIncomplete(attendance)
                && attendance.evidence().isEmpty()
                && attendance.evidenceDueAt().isEmpty()
                && !policy.evidencePeriod().isZero();
        return isUnclear || !attendance.raised().isEmpty();
    }

    static List<AttendanceEvent> lock(AttendanceRecord attendance, LockAttendance command, DecisionContext context) {
        return List.of(
                AttendanceLocked.builder().attributes(command.attributes()).build());
    }

    /** What a person has to decide is owed by nobody's timer. */
    List<Deadline<AttendanceCommand>> deadlines(AttendanceRecord attendance, DecisionContext context) {
        return switch (attendance.status()) {
            case SCHEDULED, OPEN -> owed("assessment", assessableFrom(attendance), AssessShift.of());
            case AWAITING_EVIDENCE ->
                attendance.raised().isEmpty()
                        ? owed("evidence", attendance.evidenceDueAt(), AssessShift.of())
                        : List.of();
            case ASSESSED, CORRECTED -> owed("lock", attendance.lockableFrom(), LockAttendance.of());
            case NONE, LOCKED -> List.of();
        };
    }

    private static List<Deadline<AttendanceCommand>> owed(
            String name, Optional<Instant> dueAt, AttendanceCommand command) {
        return dueAt.map(due -> Deadline.of(name, due, command)).stream().toList();
    }
}
