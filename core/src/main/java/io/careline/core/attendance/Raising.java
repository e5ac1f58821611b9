package io.careline.core.attendance;

import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.ConfirmUnauthorisedAbsence;
import io.careline.attendance.DismissUnauthorisedAbsence;
import io.careline.attendance.EvidenceSubmitted;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.SubmitEvidence;
import io.careline.attendance.UnauthorisedAbsenceConfirmed;
import io.careline.attendance.UnauthorisedAbsenceDismissed;
import io.careline.attendance.UnauthorisedAbsenceRaised;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unauthorised absences (gap G6): others raise them, the agent is heard, a person confirms or dismisses them. */
record Raising(AttendancePolicy policy, Outcomes outcomes) {
    /** Once the shift is assessed, the time for evidence begins; before, the assessment will ask for it. */
    List<AttendanceEvent> raise(
            AttendanceRecord attendance, RaiseUnauthorisedAbsence command, DecisionContext context) {
        if (attendance.raised().contains(command.absence())) {
            return List.of();
        }
        Optional<Instant> dueAt = Assessing.isAssessed(attendance)
                ? Optional.of(context.now().plus(policy.evidencePeriod()))
                : Optional.empty();
        return List.of(UnauthorisedAbsenceRaised.builder()
                .absence(command.absence())
                .evidenceDueAt(dueAt)
                .attributes(command.attributes())
                .build());
    }

    static List<AttendanceEvent> show(AttendanceRecord attendance, SubmitEvidence command, DecisionContext context) {
        String evidence = Objection.given(command.evidence());
        return attendance.evidence().contains(evidence)
                ? List.of()
                : List.of(EvidenceSubmitted.builder()
                        .evidence(evidence)
                        .attributes(command.attributes())
                        .build());
    }

    static List<Rejection> isRaised(AttendanceRecord attendance, DecisionContext context) {
        return attendance.raised().isEmpty() ? List.of(Rejection.of(AttendanceReasons.NOTHING_RAISED)) : List.of();
    }

    /** Nobody is found absent without leave before having had the time to show what was so. */
    static List<Rejection> isHeard(AttendanceRecord attendance, DecisionContext context) {
        return attendance.evidence().isEmpty() ? Assessing.isEvidenceTimeOver(attendance, context) : List.of();
    }

    List<Finding> findings(AttendanceRecord attendance, ConfirmUnauthorisedAbsence command, DecisionContext context) {
        List<Finding> findings = new ArrayList<>(outcomes.findings(confirmed(attendance)));
        if (attendance.signedInAt().isPresent() || attendance.signedOutAt().isPresent()) {
            findings.add(Finding.of(AttendanceReasons.SIGNED_ALL_THE_SAME));
        }
        return findings;
    }

    List<AttendanceEvent> confirm(
            AttendanceRecord attendance, ConfirmUnauthorisedAbsence command, DecisionContext context) {
        return List.of(UnauthorisedAbsenceConfirmed.builder()
                .absences(attendance.raised())
                .note(command.note())
                .assessment(outcomes.of(confirmed(attendance)))
                .attributes(command.attributes())
                .build());
    }

    private static AttendanceRecord confirmed(AttendanceRecord attendance) {
        return AttendanceRecord.builder().from(attendance).unauthorised(true).build();
    }

    static List<AttendanceEvent> dismiss(
            AttendanceRecord attendance, DismissUnauthorisedAbsence command, DecisionContext context) {
        return List.of(UnauthorisedAbsenceDismissed.builder()
                .absences(attendance.raised())
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
