package io.careline.core.attendance;

import io.careline.attendance.AttendanceCorrected;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.CorrectAttendance;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Corrections of signatures (补卡): on evidence, so many a month, never by the agent. */
record Correcting(AttendancePolicy policy, Outcomes outcomes) {
    static List<Rejection> nothingIsRaised(AttendanceRecord attendance, DecisionContext context) {
        return attendance.raised().isEmpty() ? List.of() : List.of(Rejection.of(AttendanceReasons.ABSENCE_UNDECIDED));
    }

    static List<Rejection> isProven(AttendanceRecord attendance, CorrectAttendance command, DecisionContext context) {
        return attendance.evidence().isEmpty() && Objection.isBlank(command.evidence())
                ? List.of(Rejection.of(AttendanceReasons.EVIDENCE_MISSING))
                : List.of();
    }

    static List<Rejection> isSound(AttendanceRecord attendance, CorrectAttendance command, DecisionContext context) {
        if (command.signedInAt().isEmpty() && command.signedOutAt().isEmpty()) {
            return List.of(Rejection.of(AttendanceReasons.NOTHING_CORRECTED));
        }
        List<Rejection> reasons = new ArrayList<>();
        command.signedInAt().ifPresent(at -> reasons.addAll(Signing.notInFuture(attendance, at, context)));
        command.signedOutAt().ifPresent(at -> reasons.addAll(Signing.notInFuture(attendance, at, context)));
        AttendanceRecord corrected = corrected(attendance, command);
        reasons.addAll(Signing.inOrder(attendance, corrected.signedInAt(), corrected.signedOutAt()));
        return reasons;
    }

    List<Rejection> isWithinLimit(AttendanceRecord attendance, CorrectAttendance command, DecisionContext context) {
        if (policy.correctionsPerMonth().isEmpty()) {
            return List.of();
        }
        int limit = policy.correctionsPerMonth().get();
        Optional<Integer> count = command.correctionsThisMonth();
        if (count.isEmpty()) {
            return List.of(
                    Rejection.of(AttendanceReasons.CORRECTIONS_NOT_COUNTED).with("limit", limit));
        }
        // What the host has counted may be older than what this record knows.
        int used = Math.max(count.get(), attendance.corrections());
        return used < limit
                ? List.of()
                : List.of(Rejection.of(AttendanceReasons.CORRECTIONS_USED)
                        .with("count", used)
                        .with("limit", limit));
    }

    List<Finding> findings(AttendanceRecord attendance, CorrectAttendance command, DecisionContext context) {
        return outcomes.findings(corrected(attendance, command));
    }

    List<AttendanceEvent> correct(AttendanceRecord attendance, CorrectAttendance command, DecisionContext context) {
        AttendanceRecord corrected = corrected(attendance, command);
        return List.of(AttendanceCorrected.builder()
                .signedInAt(corrected.signedInAt())
                .signedOutAt(corrected.signedOutAt())
                .reason(Objection.given(command.reason()))
                .evidence(command.evidence())
                .assessment(outcomes.of(corrected))
                .attributes(command.attributes())
                .build());
    }

    /** Whoever was there after all was not away without leave. */
    private static AttendanceRecord corrected(AttendanceRecord attendance, CorrectAttendance command) {
        return AttendanceRecord.builder()
                .from(attendance)
                .signedInAt(command.signedInAt().or(attendance::signedInAt))
                .signedOutAt(command.signedOutAt().or(attendance::signedOutAt))
                .unauthorised(false)
                .build();
    }
}
