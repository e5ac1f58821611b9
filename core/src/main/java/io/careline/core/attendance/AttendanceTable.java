package io.careline.core.attendance;

import static io.careline.attendance.AttendanceStatus.ASSESSED;
import static io.careline.attendance.AttendanceStatus.AWAITING_EVIDENCE;
import static io.careline.attendance.AttendanceStatus.CORRECTED;
import static io.careline.attendance.AttendanceStatus.LOCKED;
import static io.careline.attendance.AttendanceStatus.NONE;
import static io.careline.attendance.AttendanceStatus.OPEN;
import static io.careline.attendance.AttendanceStatus.SCHEDULED;

import io.careline.attendance.AssessShift;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceCommandType;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.ConfirmUnauthorisedAbsence;
import io.careline.attendance.CorrectAttendance;
import io.careline.attendance.DismissUnauthorisedAbsence;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.LockAttendance;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RecordAway;
import io.careline.attendance.RescheduleShift;
import io.careline.attendance.RevokeTimeOff;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.SubmitEvidence;
import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;

/** The rows of the attendance life cycle: read them top to bottom as its specification. */
final class AttendanceTable {
    private final AttendancePolicy policy;
    private final Authority authority;
    private final Scheduling scheduling;
    private final TakingOff takingOff;
    private final Signing signing;
    private final Assessing assessing;
    private final Raising raising;
    private final Correcting correcting;
    private final Outcomes outcomes;
    private final LifecycleBuilder<AttendanceRecord, AttendanceCommand, AttendanceEvent> table = Lifecycles.define(
            "attendance", AttendanceEvent.class, id -> AttendanceRecord.unscheduled(AttendanceId.of(id)));

    AttendanceTable(AttendancePolicy policy) {
        this.policy = policy;
        this.outcomes = new Outcomes(policy);
        this.authority = new Authority(policy);
        this.scheduling = new Scheduling(policy);
        this.takingOff = new TakingOff(outcomes);
        this.signing = new Signing(authority);
        this.assessing = new Assessing(policy, outcomes);
        this.raising = new Raising(policy, outcomes);
        this.correcting = new Correcting(policy, outcomes);
    }

    LifecycleBuilder<AttendanceRecord, AttendanceCommand, AttendanceEvent> define() {
        table.version(policy.version())
                .evolve(AttendanceEvolution::after)
                .deadlines(assessing::deadlines)
                .restore(new AttendanceRestoration(scheduling, outcomes)::of);
        planning();
        signing();
        raising();
        assessing();
        return table;
    }

    private <K extends AttendanceCommand> RowBuilder<AttendanceRecord, AttendanceCommand, AttendanceEvent, K> on(
            AttendanceCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void planning() {
        on(AttendanceCommandType.SCHEDULE_SHIFT, ScheduleShift.class)
                .from(NONE)
                .to(SCHEDULED)
                .when(authority::mayRecord)
                .check(Scheduling::isOnTheClock)
                .emit(scheduling::schedule);
        on(AttendanceCommandType.RESCHEDULE_SHIFT, RescheduleShift.class)
                .from(SCHEDULED, OPEN)
                .when(authority::mayRecord)
                .check(Scheduling::isStillOnTheClock)
                .emit(scheduling::reschedule);
        on(AttendanceCommandType.GRANT_TIME_OFF, GrantTimeOff.class)
                .from(NONE, SCHEDULED, OPEN)
                .when(authority::mayRecord)
                .check(TakingOff::touchesTheShift)
                .emit(takingOff::grant);
        on(AttendanceCommandType.GRANT_TIME_OFF, GrantTimeOff.class)
                .from(AWAITING_EVIDENCE)
                .to(AWAITING_EVIDENCE, OPEN)
                .when(authority::mayRecord)
                .check(TakingOff::touchesTheShift)
                .emit(takingOff::grant);
        on(AttendanceCommandType.GRANT_TIME_OFF, GrantTimeOff.class)
                .from(ASSESSED, CORRECTED)
                .to(CORRECTED)
                .when(authority::mayRecord)
                .check(TakingOff::touchesTheShift)
                .emit(takingOff::grant);
        on(AttendanceCommandType.REVOKE_TIME_OFF, RevokeTimeOff.class)
                .from(NONE, SCHEDULED, OPEN, AWAITING_EVIDENCE)
                .when(authority::mayRecord)
                .check(TakingOff::isThere)
                .emit(takingOff::revoke);
        on(AttendanceCommandType.REVOKE_TIME_OFF, RevokeTimeOff.class)
                .from(ASSESSED, CORRECTED)
                .to(CORRECTED)
                .when(authority::mayRecord)
                .check(TakingOff::isThere)
                .emit(takingOff::revoke);
    }

    private void signing() {
        on(AttendanceCommandType.SIGN_IN, SignIn.class)
                .from(SCHEDULED, OPEN)
                .to(OPEN)
                .when(authority::maySign)
                .check(signing::inIsPossible)
                .emit(Signing::in);
        on(AttendanceCommandType.SIGN_IN, SignIn.class)
                .from(AWAITING_EVIDENCE)
                .to(AWAITING_EVIDENCE, OPEN)
                .when(authority::maySign)
                .check(signing::inIsPossible)
                .emit(Signing::in);
        on(AttendanceCommandType.SIGN_OUT, SignOut.class)
                .from(SCHEDULED, OPEN)
                .to(OPEN)
                .when(authority::maySign)
                .check(signing::outIsPossible)
                .emit(Signing::out);
        on(AttendanceCommandType.SIGN_OUT, SignOut.class)
                .from(AWAITING_EVIDENCE)
                .to(AWAITING_EVIDENCE, OPEN)
                .when(authority::maySign)
                .check(signing::outIsPossible)
                .emit(Signing::out);
        on(AttendanceCommandType.RECORD_AWAY, RecordAway.class)
                .from(OPEN, AWAITING_EVIDENCE)
                .when(authority::mayRecord)
                .check(Signing::awayIsOver)
                .emit(Signing::away);
    }

    private void raising() {
        on(AttendanceCommandType.RAISE_UNAUTHORISED_ABSENCE, RaiseUnauthorisedAbsence.class)
                .from(NONE, SCHEDULED, OPEN, AWAITING_EVIDENCE)
                .when(authority::mayRecord)
                .emit(raising::raise);
        on(AttendanceCommandType.RAISE_UNAUTHORISED_ABSENCE, RaiseUnauthorisedAbsence.class)
                .from(ASSESSED, CORRECTED)
                .to(AWAITING_EVIDENCE)
                .when(authority::mayRecord)
                .emit(raising::raise);
        on(AttendanceCommandType.SUBMIT_EVIDENCE, SubmitEvidence.class)
                .from(AWAITING_EVIDENCE)
                .to(AWAITING_EVIDENCE, OPEN)
                .when(authority::maySign)
                .check(Objection.ifBlank(SubmitEvidence::evidence, AttendanceReasons.EVIDENCE_MISSING))
                .emit(Raising::show);
        on(AttendanceCommandType.SUBMIT_EVIDENCE, SubmitEvidence.class)
                .from(SCHEDULED, OPEN, ASSESSED, CORRECTED)
                .when(authority::maySign)
                .check(Objection.ifBlank(SubmitEvidence::evidence, AttendanceReasons.EVIDENCE_MISSING))
                .emit(Raising::show);
        on(AttendanceCommandType.CONFIRM_UNAUTHORISED_ABSENCE, ConfirmUnauthorisedAbsence.class)
                .from(AWAITING_EVIDENCE)
                .to(ASSESSED)
                .when(authority::mayConfirm)
                .when(Authority::isAnothers)
                .when(Raising::isRaised)
                .when(Raising::isHeard)
                .check(raising::findings)
                .emit(raising::confirm);
        on(AttendanceCommandType.DISMISS_UNAUTHORISED_ABSENCE, DismissUnauthorisedAbsence.class)
                .from(SCHEDULED, OPEN)
                .when(authority::mayConfirm)
                .when(Authority::isAnothers)
                .when(Raising::isRaised)
                .check(Objection.ifBlank(DismissUnauthorisedAbsence::reason, AttendanceReasons.REASON_MISSING))
                .emit(Raising::dismiss);
        on(AttendanceCommandType.DISMISS_UNAUTHORISED_ABSENCE, DismissUnauthorisedAbsence.class)
                .from(AWAITING_EVIDENCE)
                .to(OPEN)
                .when(authority::mayConfirm)
                .when(Authority::isAnothers)
                .when(Raising::isRaised)
                .check(Objection.ifBlank(DismissUnauthorisedAbsence::reason, AttendanceReasons.REASON_MISSING))
                .emit(Raising::dismiss);
    }

    private void assessing() {
        on(AttendanceCommandType.ASSESS_SHIFT, AssessShift.class)
                .from(SCHEDULED, OPEN)
                .to(AWAITING_EVIDENCE, ASSESSED)
                .when(assessing::isGraceOver)
                .check(assessing::findings)
                .emit(assessing::assess);
        on(AttendanceCommandType.ASSESS_SHIFT, AssessShift.class)
                .from(AWAITING_EVIDENCE)
                .to(ASSESSED)
                .when(Correcting::nothingIsRaised)
                .when(Assessing::isEvidenceTimeOver)
                .check(assessing::findings)
                .emit(assessing::assess);
        on(AttendanceCommandType.ASSESS_SHIFT, AssessShift.class)
                .from(ASSESSED, CORRECTED, LOCKED)
                .alreadySo();
        on(AttendanceCommandType.CORRECT, CorrectAttendance.class)
                .from(AWAITING_EVIDENCE, ASSESSED, CORRECTED)
                .to(CORRECTED)
                .when(authority::mayCorrect)
                .when(Authority::isAnothers)
                .when(Correcting::nothingIsRaised)
                .check(Objection.ifBlank(CorrectAttendance::reason, AttendanceReasons.REASON_MISSING))
                .check(Correcting::isProven)
                .check(Correcting::isSound)
                .check(correcting::isWithinLimit)
                .check(correcting::findings)
                .emit(correcting::correct);
        on(AttendanceCommandType.LOCK, LockAttendance.class)
                .from(ASSESSED, CORRECTED)
                .to(LOCKED)
                .when(authority::mayRecord)
                .when(Assessing::isMonthOver)
                .emit(Assessing::lock);
        on(AttendanceCommandType.LOCK, LockAttendance.class).from(LOCKED).alreadySo();
    }
}
