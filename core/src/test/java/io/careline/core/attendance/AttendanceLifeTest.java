package io.careline.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AssessShift;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStatus;
import io.careline.attendance.ConfirmUnauthorisedAbsence;
import io.careline.attendance.CorrectAttendance;
import io.careline.attendance.DismissUnauthorisedAbsence;
import io.careline.attendance.LockAttendance;
import io.careline.attendance.PayDeduction;
import io.careline.attendance.RescheduleShift;
import io.careline.attendance.RevokeTimeOff;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.SubmitEvidence;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.common.DaysOfPay;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Restoration;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttendanceLifeTest {
    private static final AttendancePolicy POLICY = AttendancePolicy.builder()
            .version(PolicyVersion.of("house", "1"))
            .lateness(AttendancePolicies.restaurant().lateness())
            .putDeductions(AttendanceOutcome.UNAUTHORISED_ABSENT, PayDeduction.of(DaysOfPay.of(3)))
            .correctionsPerMonth(2)
            .build();

    private final AttendanceDesk desk = new AttendanceDesk(POLICY);

    @Test
    void a_record_goes_from_the_roster_to_the_locked_month() {
        desk.scheduled();
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.SCHEDULED);
        desk.comes("08:25");
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.OPEN);
        desk.goes("17:35").assessed();
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.ASSESSED);
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.PRESENT);
        assertThat(desk.deadlines()).containsExactly("lock 2026-04-06T00:00 lock");
        assertThat(desk.at("2026-04-05T23:59").refusal(LockAttendance.of()))
                .containsExactly("attendance.month-not-over");
        desk.at("2026-04-06T00:00").accept(LockAttendance.of());
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.LOCKED);
        assertThat(desk.send(LockAttendance.of()).isUnchanged()).isTrue();
        assertThat(desk.deadlines()).isEmpty();
    }

    @Test
    void reasons_tell_the_time_by_the_clock_on_the_wall_of_the_shift() {
        desk.scheduled();
        assertThat(desk.send(AttendanceDesk.leave("18:00", "19:00")).rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("The time off 2026-03-03T18:00/2026-03-03T19:00 does not touch the shift"
                        + " 2026-03-03T08:30/2026-03-03T17:30.");
        assertThat(desk.at("2026-03-03T17:59:59").send(AssessShift.of()).rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("The shift can be assessed from 2026-03-03T18:00 on.");
    }

    @Test
    void nothing_is_assessed_before_the_grace_is_over_and_nothing_twice() {
        desk.works("08:30", "17:30");
        assertThat(desk.deadlines()).containsExactly("assessment 2026-03-03T18:00 assess-shift");
        assertThat(desk.at("2026-03-03T17:59:59").refusal(AssessShift.of())).containsExactly("attendance.before-grace");
        desk.at("2026-03-03T18:00").accept(AssessShift.of());
        assertThat(desk.nextMorning().assess().isUnchanged()).isTrue();
    }

    @Test
    void a_missing_signature_waits_for_evidence_once() {
        desk.scheduled().comes("08:30").nextMorning().accept(AssessShift.of());
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
        assertThat(desk.deadlines()).containsExactly("evidence 2026-03-05T09:00 assess-shift");
        assertThat(desk.refusal(AssessShift.of())).containsExactly("attendance.evidence-pending");
        desk.at("2026-03-05T09:00").accept(AssessShift.of());
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.NOT_SIGNED);
    }

    @Test
    void overtime_is_no_missing_signature() {
        desk.scheduled().comes("08:30");
        assertThat(desk.deadlines()).containsExactly("assessment 2026-03-03T20:30 assess-shift");
        assertThat(desk.at("2026-03-03T20:29").refusal(AssessShift.of())).containsExactly("attendance.before-grace");
        desk.goes("20:30");
        assertThat(desk.deadlines()).containsExactly("assessment 2026-03-03T18:00 assess-shift");
        desk.accept(AssessShift.of());
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.PRESENT);
        assertThat(desk.state().evidenceDueAt()).isEmpty();
    }

    @Test
    void how_long_a_signature_out_is_waited_for_is_for_the_policy_to_say_but_never_less_than_the_grace() {
        assertThat(policy(Duration.ZERO).scheduled().comes("08:30").deadlines())
                .containsExactly("assessment 2026-03-03T18:00 assess-shift");
        assertThat(policy(Duration.ofMinutes(31)).scheduled().comes("08:30").deadlines())
                .containsExactly("assessment 2026-03-03T18:01 assess-shift");
        AttendancePolicy.Builder negative = AttendancePolicy.builder()
                .version(PolicyVersion.of("desk", "1"))
                .signOutGrace(Duration.ofHours(-1));
        assertThatThrownBy(negative::build).hasMessage("signOutGrace (PT-1H) must not be negative");
    }

    private static AttendanceDesk policy(Duration signOutGrace) {
        return new AttendanceDesk(AttendancePolicy.builder()
                .version(PolicyVersion.of("desk", "1"))
                .signOutGrace(signOutGrace)
                .build());
    }

    @Test
    void a_late_signature_answers_the_question_where_it_is() {
        desk.scheduled().comes("08:30").at("2026-03-03T20:30").accept(AssessShift.of());
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
        desk.goes("21:00");
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.OPEN);
        desk.accept(AssessShift.of());
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.PRESENT);
    }

    @Test
    void a_signature_alone_does_not_answer_for_the_other_one_nor_for_an_absence_that_is_raised() {
        desk.scheduled().nextMorning().accept(AssessShift.of());
        desk.accept(out("17:30"));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
        desk.accept(AttendanceDesk.raise(AbsenceCause.NOT_ASKED_FIRST, "L4")).accept(in("08:30"));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
        assertThat(desk.state().presence()).contains(AttendanceDesk.on("08:30", "17:30"));
        assertThat(desk.send(in("09:00")).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("L10, L3: time off and absences that come before the shift is on record wait for it")
    void what_comes_before_the_shift_waits_for_it() {
        desk.accept(AttendanceDesk.wholeDay(TimeOffKind.LEAVE));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.NONE);
        assertThat(desk.deadlines()).isEmpty();
        desk.scheduled();
        assertThat(desk.assessed().outcome()).isEqualTo(AttendanceOutcome.ON_LEAVE);

        AttendanceDesk revoked = new AttendanceDesk(AttendancePolicies.strictShop());
        assertThat(revoked.refusal(RevokeTimeOff.of(AttendanceDesk.LEAVE)))
                .containsExactly("attendance.no-such-time-off");
        revoked.accept(AttendanceDesk.leave("14:00", "20:00")).accept(RevokeTimeOff.of(AttendanceDesk.LEAVE));
        assertThat(revoked.scheduled().state().timeOff()).isEmpty();

        AttendanceDesk raised = new AttendanceDesk(AttendancePolicies.strictShop());
        raised.accept(AttendanceDesk.raise(AbsenceCause.NOT_ASKED_FIRST, "L4"));
        raised.works("08:30", "17:30").assessed();
        assertThat(raised.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
    }

    @Test
    void evidence_opens_the_record_again_and_it_is_assessed_as_it_stands() {
        desk.scheduled().nextMorning().accept(AssessShift.of());
        assertThat(desk.as(AttendanceDesk.BOB).refusal(SubmitEvidence.of("slip")))
                .containsExactly("attendance.not-own");
        desk.as(AttendanceDesk.ANN);
        assertThat(desk.refusal(SubmitEvidence.of(" "))).containsExactly("attendance.evidence-missing");
        desk.accept(SubmitEvidence.of("hospital slip"));
        assertThat(desk.send(SubmitEvidence.of("hospital slip")).isUnchanged()).isTrue();
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.OPEN);
        desk.accept(AssessShift.of());
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.ABSENT);
    }

    @Test
    void the_first_signature_in_and_the_last_out_count_in_any_order() {
        desk.scheduled().at("2026-03-03T18:00");
        desk.accept(out("17:20")).accept(in("08:40")).accept(in("08:20")).accept(out("17:31"));
        assertThat(desk.send(in("09:00")).isUnchanged()).isTrue();
        assertThat(desk.send(out("12:00")).isUnchanged()).isTrue();
        assertThat(desk.state().presence()).contains(AttendanceDesk.on("08:20", "17:31"));
    }

    private static SignIn in(String time) {
        return SignIn.builder().at(LifecycleDesk.local("2026-03-03T" + time)).build();
    }

    private static SignOut out(String time) {
        return SignOut.builder().at(LifecycleDesk.local("2026-03-03T" + time)).build();
    }

    @Test
    void agents_sign_for_themselves_and_for_now() {
        desk.scheduled().as(AttendanceDesk.ANN).at("2026-03-03T08:40");
        assertThat(desk.refusal(in("08:30"))).containsExactly("attendance.backdated");
        assertThat(desk.refusal(in("08:50"))).containsExactly("attendance.time-in-future");
        assertThat(desk.as(AttendanceDesk.BOB).refusal(SignIn.of())).containsExactly("attendance.not-own");
        assertThat(desk.refusal(out("08:30"))).containsExactly("attendance.not-own", "attendance.backdated");
        desk.as(AttendanceDesk.BOSS).accept(in("08:30"));
        assertThat(desk.refusal(out("08:30"))).containsExactly("attendance.out-before-in");
        assertThat(desk.as(AttendanceDesk.BOB).refusal(AttendanceDesk.wholeDay(TimeOffKind.LEAVE)))
                .containsExactly("attendance.recorder-needed");
    }

    @Test
    @DisplayName("R1: a shift that is extended while a customer is served ends later, and is assessed later")
    void an_extended_shift_is_assessed_later() {
        desk.scheduled().comes("17:00");
        desk.accept(RescheduleShift.of(AttendanceDesk.NIGHT));
        assertThat(desk.send(RescheduleShift.of(AttendanceDesk.NIGHT)).isUnchanged())
                .isTrue();
        assertThat(desk.deadlines()).containsExactly("assessment 2026-03-04T04:00 assess-shift");
        assertThat(desk.at("2026-03-04T01:10").accept(SignOut.of()).deadlines())
                .containsExactly("assessment 2026-03-04T01:30 assess-shift");
        assertThat(desk.state().breaks()).isEmpty();
    }

    @Test
    @DisplayName("L16: leave whose papers come after the shift is counted in the end, and one taken back is not")
    void leave_granted_later_is_counted() {
        desk.scheduled().nextMorning().accept(AssessShift.of());
        desk.at("2026-03-05T10:00").accept(AssessShift.of());
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.ABSENT);
        desk.accept(AttendanceDesk.wholeDay(TimeOffKind.LEAVE));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.CORRECTED);
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.ON_LEAVE);
        assertThat(desk.send(AttendanceDesk.wholeDay(TimeOffKind.LEAVE)).isUnchanged())
                .isTrue();
        assertThat(desk.refusal(RevokeTimeOff.of(AbsenceRef.of("other"))))
                .containsExactly("attendance.no-such-time-off");
        desk.accept(RevokeTimeOff.of(AttendanceDesk.LEAVE));
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.ABSENT);
        assertThat(desk.refusal(AttendanceDesk.leave("18:00", "19:00"))).containsExactly("attendance.time-off-outside");
    }

    @Test
    void leave_that_is_granted_while_evidence_is_awaited_answers_the_question() {
        desk.scheduled().nextMorning().accept(AssessShift.of());
        desk.accept(AttendanceDesk.wholeDay(TimeOffKind.LEAVE));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.OPEN);
        desk.accept(AssessShift.of());
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.ON_LEAVE);
    }

    @Test
    @DisplayName(
            "L3: not back when leave ends is raised for attendance, and a person confirms it once the agent was heard")
    void an_overstayed_leave_is_confirmed_by_a_person() {
        desk.scheduled().accept(AttendanceDesk.raise(AbsenceCause.LEAVE_OVERSTAYED, "L3"));
        assertThat(desk.send(AttendanceDesk.raise(AbsenceCause.LEAVE_OVERSTAYED, "L3"))
                        .isUnchanged())
                .isTrue();
        desk.nextMorning().accept(AssessShift.of());
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
        assertThat(desk.deadlines()).isEmpty();
        assertThat(desk.refusal(ConfirmUnauthorisedAbsence.of()))
                .containsExactly("attendance.confirmer-needed", "attendance.evidence-pending");
        assertThat(desk.refusal(AssessShift.of()))
                .containsExactly("attendance.absence-undecided", "attendance.evidence-pending");
        desk.as(AttendanceDesk.BOSS).at("2026-03-05T09:00");
        assertThat(desk.refusal(AssessShift.of())).containsExactly("attendance.absence-undecided");
        assertThat(desk.findings(ConfirmUnauthorisedAbsence.of())).containsExactly("CF5 attendance.deduction-disputed");
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.UNAUTHORISED_ABSENT);
        assertThat(desk.assessment().proposals())
                .extracting(proposal -> proposal.basis() + " "
                        + proposal.deduction().daysOfPay().orElseThrow())
                .containsExactly("UNAUTHORISED_ABSENCE 3");
    }

    @Test
    @DisplayName("L4: whoever did not ask first shows what was so, and a person dismisses the claim")
    void a_claim_is_dismissed() {
        desk.works("08:30", "12:00").assessed().as(AttendanceDesk.BOSS);
        desk.accept(AttendanceDesk.raise(AbsenceCause.NOT_ASKED_FIRST, "L4"));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
        desk.as(AttendanceDesk.ANN).accept(SubmitEvidence.of("ambulance"));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.AWAITING_EVIDENCE);
        assertThat(desk.refusal(DismissUnauthorisedAbsence.of(" ")))
                .containsExactly("attendance.confirmer-needed", "attendance.own-record", "attendance.reason-missing");
        desk.as(AttendanceDesk.BOSS).accept(DismissUnauthorisedAbsence.of("was taken ill"));
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.OPEN);
        assertThat(desk.assessed().outcome()).isEqualTo(AttendanceOutcome.PRESENT);
    }

    @Test
    @DisplayName("L5, L18, W8: several claims are decided together, and evidence lets a person decide at once")
    void several_claims_are_decided_together() {
        desk.scheduled()
                .accept(AttendanceDesk.raise(AbsenceCause.LEAVE_NOT_IN_TIME, "L5"))
                .accept(AttendanceDesk.raise(AbsenceCause.LEAVE_ON_SWAPPED_SHIFT, "L18"))
                .accept(AttendanceDesk.raise(AbsenceCause.SHIFT_MISSED_IN_SWAP, "W8"))
                .comes("08:30")
                .accept(SubmitEvidence.of("nobody told me"))
                .nextMorning()
                .accept(AssessShift.of())
                .as(AttendanceDesk.BOSS);
        assertThat(desk.findings(ConfirmUnauthorisedAbsence.of()))
                .containsExactly("CF5 attendance.deduction-disputed", "attendance.signed-all-the-same");
        assertThat(desk.state().raised()).isEmpty();
        assertThat(desk.state().isUnauthorised()).isTrue();
    }

    @Test
    void nobody_confirms_what_nobody_raised() {
        desk.scheduled().nextMorning().accept(AssessShift.of()).as(AttendanceDesk.BOSS);
        assertThat(desk.at("2026-03-09T09:00").refusal(ConfirmUnauthorisedAbsence.of()))
                .containsExactly("attendance.nothing-raised");
    }

    @Test
    void a_forgotten_signature_is_corrected_on_evidence() {
        desk.scheduled().goes("17:30").nextMorning().accept(AssessShift.of()).as(AttendanceDesk.BOSS);
        assertThat(desk.refusal(CorrectAttendance.builder().build()))
                .containsExactly(
                        "attendance.reason-missing",
                        "attendance.evidence-missing",
                        "attendance.nothing-corrected",
                        "attendance.corrections-not-counted");
        assertThat(desk.refusal(
                        AttendanceDesk.forgotten().correctionsThisMonth(2).build()))
                .containsExactly("attendance.corrections-used");
        desk.accept(AttendanceDesk.forgotten().correctionsThisMonth(1).build());
        assertThat(desk.state().status()).isEqualTo(AttendanceStatus.CORRECTED);
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.PRESENT);
        assertThat(desk.state().evidence()).containsExactly("bob saw her");
        assertThat(desk.state().corrections()).isEqualTo(1);
    }

    @Test
    void nobody_corrects_the_own_record_or_the_future() {
        desk.scheduled().goes("17:30").nextMorning().accept(AssessShift.of()).as(AttendanceDesk.ANN);
        assertThat(desk.refusal(AttendanceDesk.forgotten()
                        .signedInAt(LifecycleDesk.local("2026-03-05T08:00"))
                        .correctionsThisMonth(0)
                        .build()))
                .containsExactly(
                        "attendance.corrector-needed",
                        "attendance.own-record",
                        "attendance.time-in-future",
                        "attendance.out-before-in");
    }

    @Test
    void a_correction_takes_a_confirmed_absence_back() {
        desk.scheduled()
                .accept(AttendanceDesk.raise(AbsenceCause.NOT_ASKED_FIRST, "L4"))
                .goes("17:30")
                .nextMorning()
                .accept(AssessShift.of())
                .as(AttendanceDesk.BOSS);
        assertThat(desk.refusal(
                        AttendanceDesk.forgotten().correctionsThisMonth(0).build()))
                .containsExactly("attendance.absence-undecided");
        desk.at("2026-03-09T09:00").accept(ConfirmUnauthorisedAbsence.of());
        desk.accept(AttendanceDesk.forgotten().correctionsThisMonth(0).build());
        assertThat(desk.outcome()).isEqualTo(AttendanceOutcome.PRESENT);
        assertThat(desk.state().isUnauthorised()).isFalse();
    }

    @Test
    void a_shift_that_the_clock_skips_is_refused() {
        ShiftType gap = ShiftType.of(ShiftCode.of("gap"), HourRange.parse("02:15-02:45"));
        ScheduleShift spring = ScheduleShift.builder()
                .agent(AgentId.of("ann"))
                .date(LocalDate.of(2026, 3, 29))
                .zone(ZoneId.of("Europe/Berlin"))
                .shift(gap)
                .build();
        desk.accept(spring);
        assertThat(desk.state().hours()).contains(OpenInterval.parse("2026-03-29T01:15:00Z/2026-03-29T01:45:00Z"));
        ShiftType swallowed = ShiftType.of(ShiftCode.of("gap"), HourRange.parse("02:30-03:00"));
        assertThat(desk.refusal(RescheduleShift.of(swallowed))).containsExactly("attendance.shift-skipped");
    }

    @Test
    void a_snapshot_is_completed_and_says_what_was_missing() {
        AttendanceRecord bare = AttendanceRecord.builder()
                .id(desk.state().id())
                .status(AttendanceStatus.AWAITING_EVIDENCE)
                .build();
        Restoration<AttendanceRecord> restored = desk.lifecycle().restore(bare, desk.context());
        assertThat(LifecycleDesk.rules(restored.findings()))
                .containsExactly(
                        "attendance.agent-missing",
                        "attendance.zone-missing",
                        "attendance.hours-derived",
                        "attendance.lock-derived",
                        "attendance.evidence-due-derived");
        assertThat(desk.lifecycle().deadlines(restored.state(), desk.context())).hasSize(1);

        AttendanceRecord columns = AttendanceRecord.builder()
                .from(desk.works("08:50", "17:30").state())
                .hours(Optional.empty())
                .status(AttendanceStatus.ASSESSED)
                .build();
        Restoration<AttendanceRecord> assessed = desk.lifecycle().restore(columns, desk.context());
        assertThat(LifecycleDesk.rules(assessed.findings()))
                .containsExactly("attendance.hours-derived", "attendance.assessment-derived");
        assertThat(assessed.state().assessment().orElseThrow().late()).isEqualTo(Duration.ofMinutes(20));
        assertThat(LifecycleDesk.rules(desk.lifecycle()
                        .restore(AttendanceRecord.unscheduled(bare.id()), desk.context())
                        .findings()))
                .isEqualTo(List.of("attendance.not-scheduled"));
    }
}
