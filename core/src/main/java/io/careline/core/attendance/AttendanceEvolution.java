package io.careline.core.attendance;

import io.careline.attendance.AttendanceCorrected;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStatus;
import io.careline.attendance.AwayRecorded;
import io.careline.attendance.EvidenceRequested;
import io.careline.attendance.EvidenceSubmitted;
import io.careline.attendance.ShiftAssessed;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.ShiftRescheduled;
import io.careline.attendance.ShiftScheduled;
import io.careline.attendance.SignedIn;
import io.careline.attendance.SignedOut;
import io.careline.attendance.TimeOffGranted;
import io.careline.attendance.TimeOffRevoked;
import io.careline.attendance.UnauthorisedAbsenceConfirmed;
import io.careline.attendance.UnauthorisedAbsenceRaised;
import io.careline.lifecycle.EventEnvelope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How each event changes the record of a shift. */
final class AttendanceEvolution {
    private AttendanceEvolution() {}

    static AttendanceRecord after(AttendanceRecord attendance, AttendanceEvent event, EventEnvelope<?> envelope) {
        AttendanceRecord.Builder next = AttendanceRecord.builder()
                .from(attendance)
                .revision(attendance.revision().next(envelope))
                .attributes(attendance.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case SHIFT_SCHEDULED -> scheduled(next, (ShiftScheduled) event);
            case SHIFT_RESCHEDULED -> {
                ShiftRescheduled rescheduled = (ShiftRescheduled) event;
                next.shift(rescheduled.shift())
                        .hours(rescheduled.hours())
                        .breaks(rescheduled.breaks())
                        .assessableFrom(rescheduled.assessableFrom());
            }
            case TIME_OFF_GRANTED -> {
                TimeOffGranted granted = (TimeOffGranted) event;
                next.timeOff(TakingOff.granted(attendance, granted.timeOff()));
                anew(next, granted.assessment());
                openIfAnswered(next, attendance);
            }
            case TIME_OFF_REVOKED -> {
                TimeOffRevoked revoked = (TimeOffRevoked) event;
                next.timeOff(TakingOff.revoked(attendance, revoked.reference()));
                anew(next, revoked.assessment());
            }
            case SIGNED_IN -> {
                SignedIn signed = (SignedIn) event;
                next.status(signed(attendance, attendance.signedOutAt()))
                        .signedInAt(signed.at())
                        .explanation(signed.explanation().or(attendance::explanation));
            }
            case SIGNED_OUT -> {
                SignedOut signed = (SignedOut) event;
                next.status(signed(attendance, attendance.signedInAt()))
                        .signedOutAt(signed.at())
                        .workUndone(signed.isWorkUndone());
            }
            case AWAY_RECORDED -> next.addAway(((AwayRecorded) event).away());
            case UNAUTHORISED_ABSENCE_RAISED -> {
                UnauthorisedAbsenceRaised raised = (UnauthorisedAbsenceRaised) event;
                next.addRaised(raised.absence());
                raised.evidenceDueAt()
                        .ifPresent(dueAt ->
                                next.status(AttendanceStatus.AWAITING_EVIDENCE).evidenceDueAt(dueAt));
            }
            case EVIDENCE_REQUESTED ->
                next.status(AttendanceStatus.AWAITING_EVIDENCE).evidenceDueAt(((EvidenceRequested) event).dueAt());
            case EVIDENCE_SUBMITTED -> {
                next.addEvidence(((EvidenceSubmitted) event).evidence());
                openIfAnswered(next, attendance);
            }
            case SHIFT_ASSESSED ->
                next.status(AttendanceStatus.ASSESSED).assessment(((ShiftAssessed) event).assessment());
            case UNAUTHORISED_ABSENCE_CONFIRMED ->
                next.status(AttendanceStatus.ASSESSED)
                        .raised(List.of())
                        .unauthorised(true)
                        .assessment(((UnauthorisedAbsenceConfirmed) event).assessment());
            case UNAUTHORISED_ABSENCE_DISMISSED -> {
                next.raised(List.of());
                if (attendance.status() == AttendanceStatus.AWAITING_EVIDENCE) {
                    next.status(AttendanceStatus.OPEN);
                }
            }
            case CORRECTED -> corrected(next, attendance, (AttendanceCorrected) event);
            case LOCKED -> next.status(AttendanceStatus.LOCKED);
        }
        return next.build();
    }

    private static void scheduled(AttendanceRecord.Builder next, ShiftScheduled scheduled) {
        next.status(AttendanceStatus.SCHEDULED)
                .agent(scheduled.agent())
                .date(scheduled.date())
                .zone(scheduled.zone())
                .shift(scheduled.shift())
                .hours(scheduled.hours())
                .breaks(scheduled.breaks())
                .assessableFrom(scheduled.assessableFrom())
                .lockableFrom(scheduled.lockableFrom());
    }

    private static void corrected(
            AttendanceRecord.Builder next, AttendanceRecord attendance, AttendanceCorrected corrected) {
        next.status(AttendanceStatus.CORRECTED)
                .signedInAt(corrected.signedInAt())
                .signedOutAt(corrected.signedOutAt())
                .addAllEvidence(corrected.evidence().stream().toList())
                .unauthorised(false)
                .corrections(attendance.corrections() + 1)
                .assessment(corrected.assessment());
    }

    private static void anew(AttendanceRecord.Builder next, Optional<ShiftAssessment> assessment) {
        assessment.ifPresent(found -> next.status(AttendanceStatus.CORRECTED).assessment(found));
    }

    /** A signature that was awaited answers what was asked once the other one is there too. */
    private static AttendanceStatus signed(AttendanceRecord attendance, Optional<Instant> other) {
        boolean isAwaited = attendance.status() == AttendanceStatus.AWAITING_EVIDENCE
                && (other.isEmpty() || !attendance.raised().isEmpty());
        return isAwaited ? AttendanceStatus.AWAITING_EVIDENCE : AttendanceStatus.OPEN;
    }

    /** Evidence, or leave granted in the end, answers what was asked; a raised absence goes on waiting for a person. */
    private static void openIfAnswered(AttendanceRecord.Builder next, AttendanceRecord attendance) {
        if (attendance.status() == AttendanceStatus.AWAITING_EVIDENCE
                && attendance.raised().isEmpty()) {
            next.status(AttendanceStatus.OPEN);
        }
    }
}
