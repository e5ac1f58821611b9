package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.HourRange;
import io.careline.common.AbsenceCause;
import io.careline.leave.CompletePapers;
import io.careline.leave.DayHalf;
import io.careline.leave.DecideRevocation;
import io.careline.leave.DeclineLeave;
import io.careline.leave.DraftLeave;
import io.careline.leave.ExpireLeave;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveApproved;
import io.careline.leave.LeaveCommandType;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRecounted;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveShortened;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.RecordAbsence;
import io.careline.leave.RecordOverstay;
import io.careline.leave.RecordPapersMissed;
import io.careline.leave.RecountLeave;
import io.careline.leave.ReportBack;
import io.careline.leave.ReportEmergency;
import io.careline.leave.RequestRevocation;
import io.careline.leave.RevokeLeave;
import io.careline.leave.StartLeave;
import io.careline.leave.UnauthorisedAbsence;
import io.careline.leave.WithdrawLeave;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeaveLifeTest {
    private final LeaveOffice desk = new LeaveOffice();

    private LeaveStatus status() {
        return desk.state().status();
    }

    @Test
    @DisplayName("L10: leave is asked for, approved, taken and reported back from (请销假)")
    void leave_goes_from_the_draft_to_the_way_back() {
        LeaveApplication wish = LeaveOffice.wish(LeaveOffice.march(5, 6)).build();
        desk.accept(DraftLeave.of(wish));
        assertThat(desk.send(DraftLeave.of(wish)).isUnchanged()).isTrue();
        desk.approved();
        assertThat(desk.deadlines()).containsExactly("start 2026-03-05T09:00 start");
        desk.at("2026-03-05T09:00").as(LeaveOffice.TIMER).accept(StartLeave.of());
        assertThat(desk.deadlines()).containsExactly("report-back 2026-03-09T09:00 record-overstay");
        desk.at("2026-03-09T08:55").as(LeaveOffice.ANN).accept(ReportBack.of());
        assertThat(status()).isEqualTo(LeaveStatus.COMPLETED);
        assertThat(desk.state().returnedAt()).contains(desk.now());
        assertThat(desk.deadlines()).isEmpty();
    }

    @Test
    void a_draft_stays_with_its_agent() {
        desk.accept(DraftLeave.of(LeaveOffice.wish(LeaveOffice.march(5, 6)).build()));
        LeaveApplication bobs = LeaveOffice.wish(LeaveOffice.march(5, 6))
                .agent(LeaveOffice.BOB.id())
                .build();
        assertThat(desk.refusal(DraftLeave.of(bobs))).containsExactly("leave.agent-changed");
    }

    @Test
    @DisplayName("L12: leave counts only once it is approved, whatever was said before")
    void leave_counts_only_once_it_is_approved() {
        assertThat(desk.submitted().refusal(StartLeave.of())).containsExactly("lifecycle.not-permitted");
        assertThat(desk.deadlines()).containsExactly("decision 2026-03-05T09:00 expire");
        desk.as(LeaveOffice.SUE).accept(LeaveOffice.approval());
        assertThat(desk.signer()).contains(LeaveOffice.SUE.id());
        assertThat(desk.lastEvents()).containsExactly("approval-given", "approved");
        LeaveApproved approved = (LeaveApproved) desk.lastEvent();
        assertThat(approved.count().days()).isEqualTo(LeaveAmount.days(2));
    }

    @Test
    void what_nobody_decides_expires_when_the_leave_was_to_begin() {
        desk.submitted();
        assertThat(desk.as(LeaveOffice.TIMER).at("2026-03-05T08:59").refusal(ExpireLeave.of()))
                .containsExactly("leave.expiry-too-early");
        assertThat(desk.at("2026-03-05T09:00").as(LeaveOffice.SUE).refusal(LeaveOffice.approval()))
                .containsExactly("leave.decided-too-late");
        desk.as(LeaveOffice.TIMER).accept(ExpireLeave.of());
        assertThat(status()).isEqualTo(LeaveStatus.EXPIRED);
        assertThat(desk.send(ExpireLeave.of()).isUnchanged()).isTrue();
    }

    @Test
    void a_refusal_is_explained() {
        desk.submitted().as(LeaveOffice.SUE);
        assertThat(desk.refusal(DeclineLeave.builder().reason(" ").build())).containsExactly("leave.reason-missing");
        desk.accept(DeclineLeave.of("too many are away"));
        assertThat(status()).isEqualTo(LeaveStatus.DECLINED);
    }

    @Test
    void only_the_applicant_withdraws() {
        desk.submitted();
        assertThat(desk.as(LeaveOffice.SUE).refusal(WithdrawLeave.of())).containsExactly("leave.not-applicant");
        desk.as(LeaveOffice.ANN).accept(WithdrawLeave.of());
        assertThat(status()).isEqualTo(LeaveStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("L10: who is back early says what was taken, and the difference is given back")
    void back_early_shortens_the_leave() {
        desk.ongoing().at("2026-03-06T09:00");
        assertThat(desk.refusal(ReportBack.of())).containsExactly("L10 leave.taken-missing");
        assertThat(desk.refusal(taken(LeaveOffice.march(4, 5)))).containsExactly("L10 leave.taken-outside");
        assertThat(desk.refusal(
                        ReportBack.builder().taken(LeaveOffice.march(5, 5)).build()))
                .containsExactly("leave.days-missing");
        assertThat(desk.refusal(
                        ReportBack.builder().taken(LeaveOffice.march(4, 5)).build()))
                .containsExactly("L10 leave.taken-outside", "leave.days-missing");
        desk.accept(taken(LeaveOffice.march(5, 5)));
        assertThat(desk.lastEvents()).containsExactly("shortened", "completed");
        assertThat(desk.state().submission().orElseThrow().count().amount()).isEqualTo(LeaveAmount.days(1));
        LeaveShortened shortened = (LeaveShortened)
                desk.probe().history().get(desk.probe().history().size() - 2).event();
        assertThat(shortened.approved().amount()).isEqualTo(LeaveAmount.days(2));
        assertThat(desk.state().application().orElseThrow().span()).isEqualTo(LeaveOffice.march(5, 5));
    }

    private static ReportBack taken(LeaveSpan span) {
        return ReportBack.builder()
                .taken(span)
                .facts(LeaveOffice.facts().build())
                .build();
    }

    @Test
    void what_was_taken_is_within_what_was_approved_to_the_half_day_and_the_hour() {
        LeaveSpan afternoons = LeaveSpan.of(LeaveOffice.march(5), DayHalf.SECOND, LeaveOffice.march(6), DayHalf.SECOND);
        LeaveSpan hours = LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("13:00-15:00"));
        assertThat(refusedAfter(afternoons, LeaveOffice.march(5, 6))).isTrue();
        assertThat(refusedAfter(afternoons, LeaveSpan.halfDay(LeaveOffice.march(5), DayHalf.SECOND)))
                .isFalse();
        assertThat(refusedAfter(afternoons, hours)).isFalse();
        assertThat(refusedAfter(hours, LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("13:00-15:01"))))
                .isTrue();
        assertThat(refusedAfter(hours, LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("14:00-15:00"))))
                .isFalse();
        assertThat(refusedAfter(hours, LeaveSpan.halfDay(LeaveOffice.march(5), DayHalf.SECOND)))
                .isTrue();
    }

    private static boolean refusedAfter(LeaveSpan approved, LeaveSpan taken) {
        return new LeaveOffice()
                .accept(LeaveOffice.submit(approved))
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval())
                .at("2026-03-05T13:30")
                .accept(StartLeave.of())
                .at("2026-03-09T08:00")
                .send(taken(taken))
                .isRejected();
    }

    @Test
    void nobody_is_back_in_the_future_or_before_the_leave() {
        desk.ongoing().at("2026-03-09T08:00");
        assertThat(desk.refusal(ReportBack.builder()
                        .returnedAt(desk.now().plusSeconds(1))
                        .build()))
                .containsExactly("leave.return-in-the-future");
        assertThat(desk.refusal(ReportBack.builder()
                        .returnedAt(LeaveOffice.local("2026-03-05T08:59"))
                        .taken(LeaveOffice.march(5, 5))
                        .facts(LeaveOffice.facts().build())
                        .build()))
                .containsExactly("leave.return-before-start");
    }

    @Test
    @DisplayName("L3: not back in time is recorded, and raised as unauthorised for attendance to look at")
    void not_back_in_time_is_raised() {
        desk.ongoing().as(LeaveOffice.TIMER);
        assertThat(desk.at("2026-03-09T08:59").refusal(RecordOverstay.of()))
                .containsExactly("L10 leave.return-not-due");
        desk.at("2026-03-09T09:00").accept(RecordOverstay.of());
        assertThat(desk.lastEvents()).containsExactly("overstayed", "absence-raised");
        assertThat(desk.state().absences())
                .containsExactly(absence(9, Optional.empty(), AbsenceCause.LEAVE_OVERSTAYED));
        assertThat(desk.send(RecordOverstay.of()).isUnchanged()).isTrue();
        desk.at("2026-03-10T09:00").as(LeaveOffice.ANN).accept(ReportBack.of());
        assertThat(desk.lastEvents()).containsExactly("absence-raised", "completed");
        assertThat(desk.state().absences())
                .containsExactly(
                        absence(9, Optional.of(LeaveOffice.march(9)), AbsenceCause.LEAVE_OVERSTAYED),
                        absence(10, Optional.of(LeaveOffice.march(10)), AbsenceCause.LEAVE_OVERSTAYED));
    }

    @Test
    void back_on_the_day_on_which_the_timer_said_so_raises_nothing_anew() {
        desk.ongoing().as(LeaveOffice.TIMER).at("2026-03-09T09:00").accept(RecordOverstay.of());
        desk.at("2026-03-09T09:30").as(LeaveOffice.ANN).accept(ReportBack.of());
        assertThat(desk.lastEvents()).containsExactly("completed");
        assertThat(desk.state().absences())
                .containsExactly(absence(9, Optional.empty(), AbsenceCause.LEAVE_OVERSTAYED));
    }

    @Test
    @DisplayName("L3, L10: who comes back late before the timer has said so is recorded as late as well")
    void back_late_is_recorded() {
        desk.ongoing().at("2026-03-10T09:00").accept(ReportBack.of());
        assertThat(desk.lastEvents()).containsExactly("overstayed", "absence-raised", "completed");
        assertThat(desk.state().absences())
                .containsExactly(absence(9, Optional.of(LeaveOffice.march(10)), AbsenceCause.LEAVE_OVERSTAYED));
    }

    @Test
    void a_desk_can_grant_time_to_report_back() {
        LeaveOffice patient = new LeaveOffice(
                LeaveOffice.policy().returnGrace(Duration.ofMinutes(15)).build());
        assertThat(patient.ongoing().deadlines()).containsExactly("report-back 2026-03-09T09:15 record-overstay");
    }

    private static UnauthorisedAbsence absence(int from, Optional<LocalDate> to, AbsenceCause cause) {
        UnauthorisedAbsence.Builder absence = UnauthorisedAbsence.builder();
        return absence.agent(LeaveOffice.ANN.id())
                .from(LeaveOffice.march(from))
                .to(to)
                .cause(cause)
                .build();
    }

    @Test
    @DisplayName("L5, L18, L21: who goes without approval is raised as unauthorised, never decided")
    void absence_without_approval_is_raised() {
        desk.submitted().as(LeaveOffice.SUE).accept(DeclineLeave.of("no")).at("2026-03-05T18:00");
        assertThat(desk.refusal(RecordAbsence.of(LeaveOffice.march(4), LeaveOffice.march(6))))
                .containsExactly("leave.absence-in-the-future", "leave.absence-outside");
        desk.accept(RecordAbsence.of(LeaveOffice.march(5), LeaveOffice.march(5)));
        assertThat(desk.state().absences())
                .containsExactly(absence(5, Optional.of(LeaveOffice.march(5)), AbsenceCause.LEAVE_NOT_APPROVED));
        assertThat(status()).isEqualTo(LeaveStatus.DECLINED);
        assertThat(desk.send(RecordAbsence.of(LeaveOffice.march(5), LeaveOffice.march(5)))
                        .isUnchanged())
                .isTrue();
    }

    @Test
    @DisplayName("L4, L14, L16: an emergency is called in, agreed to, and its papers come on the first day back")
    void an_emergency_is_called_in() {
        desk.at("2026-03-05T10:00")
                .as(LeaveOffice.BOB)
                .accept(LeaveOffice.emergency("2026-03-05T08:00", LeaveOffice.march(5, 6))
                        .build());
        assertThat(desk.deadlines()).containsExactly("decision 2026-03-06T18:00 expire");
        desk.as(LeaveOffice.SUE).accept(LeaveOffice.approval()).accept(StartLeave.of());
        assertThat(desk.deadlines())
                .containsExactly(
                        "report-back 2026-03-09T09:00 record-overstay", "papers 2026-03-10T00:00 record-papers-missed");
        desk.at("2026-03-09T08:50").as(LeaveOffice.ANN).accept(ReportBack.of());
        assertThat(desk.deadlines()).containsExactly("papers 2026-03-10T00:00 record-papers-missed");
        assertThat(desk.refusal(CompletePapers.builder().build())).containsExactly("leave.documents-missing");
        desk.accept(CompletePapers.builder().addDocuments("note-3").build());
        assertThat(desk.deadlines()).isEmpty();
        assertThat(desk.state().application().orElseThrow().documents()).containsExactly("note-3");
        assertThat(desk.refusal(CompletePapers.builder().addDocuments("note-4").build()))
                .containsExactly("leave.papers-not-owed");
    }

    @Test
    @DisplayName("L16: papers that do not come are recorded once and may still come late")
    void papers_that_do_not_come_are_recorded() {
        desk.at("2026-03-05T10:00")
                .accept(LeaveOffice.emergency("2026-03-05T08:00", LeaveOffice.march(5, 5))
                        .build())
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval())
                .accept(StartLeave.of())
                .at("2026-03-06T23:59");
        assertThat(desk.refusal(RecordPapersMissed.of())).containsExactly("L16 leave.papers-not-overdue");
        desk.at("2026-03-07T00:00").accept(RecordPapersMissed.of());
        assertThat(desk.send(RecordPapersMissed.of()).isUnchanged()).isTrue();
        assertThat(desk.state().isPapersMissed()).isTrue();
        desk.accept(CompletePapers.builder().addDocuments("note-3").build());
        assertThat(desk.state().papersDueAt()).isEmpty();
    }

    @Test
    @DisplayName("L14, L16, G5: an emergency is called in within a day, or within an hour where the desk says so")
    void an_emergency_is_called_in_early_enough() {
        ReportEmergency late = LeaveOffice.emergency("2026-03-04T10:00", LeaveOffice.march(5, 5))
                .build();
        assertThat(desk.at("2026-03-05T10:01").refusal(late)).containsExactly("L16 leave.emergency-call-late");
        desk.at("2026-03-05T10:00").accept(late);
        LeavePolicy hour =
                LeaveOffice.policy().emergencyCall(Duration.ofHours(1)).build();
        assertThat(new LeaveOffice(hour).at("2026-03-05T10:00").refusal(late))
                .containsExactly("L16 leave.emergency-call-late");
        assertThat(new LeaveOffice().at("2026-03-04T09:59").refusal(late))
                .containsExactly("leave.happened-in-the-future");
    }

    @Test
    @DisplayName("L4: who cannot go on working asks for hours, and an emergency needs no notice")
    void who_cannot_go_on_working_asks_for_hours() {
        LeaveSpan rest = LeaveSpan.hours(LeaveOffice.march(2), HourRange.parse("15:00-18:00"));
        desk.at("2026-03-02T14:50")
                .accept(LeaveOffice.emergency("2026-03-02T14:30", rest).build())
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval())
                .at("2026-03-02T15:00")
                .accept(StartLeave.of());
        assertThat(desk.deadlines())
                .containsExactly(
                        "report-back 2026-03-03T09:00 record-overstay", "papers 2026-03-04T00:00 record-papers-missed");
    }

    @Test
    @DisplayName("L2, L3: personal and sick leave are unpaid unless the desk says otherwise; pay is not decided here")
    void leave_is_unpaid_unless_the_desk_says_otherwise() {
        assertThat(LeaveOffice.POLICY.rules())
                .extracting(rule -> rule.leave().id())
                .containsExactly(LeaveTypeId.PERSONAL, LeaveTypeId.SICK);
        assertThat(LeaveOffice.POLICY.rules())
                .extracting(rule -> rule.leave().isPaid())
                .containsExactly(false, false);
    }

    @Test
    void approved_leave_is_undone_as_the_applicant_asks() {
        desk.approved();
        assertThat(desk.as(LeaveOffice.SUE).refusal(RequestRevocation.of("please")))
                .containsExactly("leave.not-applicant");
        desk.as(LeaveOffice.ANN).accept(RequestRevocation.of("the wedding is put off"));
        assertThat(status()).isEqualTo(LeaveStatus.REVOCATION_PENDING);
        assertThat(desk.refusal(DecideRevocation.of(true))).containsExactly("leave.own-request");
        assertThat(desk.as(LeaveOffice.TOM).refusal(DecideRevocation.of(true))).containsExactly("leave.not-approver");
        assertThat(desk.as(LeaveOffice.SUE).refusal(DecideRevocation.of(false)))
                .containsExactly("leave.reason-missing");
        desk.accept(DecideRevocation.of(true));
        assertThat(status()).isEqualTo(LeaveStatus.REVOKED);
    }

    @Test
    void a_refused_revocation_leaves_the_leave_as_it_was() {
        desk.approved()
                .accept(RequestRevocation.of("changed plans"))
                .as(LeaveOffice.SUE)
                .accept(DecideRevocation.builder()
                        .granted(false)
                        .reason("a stand-in is booked")
                        .build());
        assertThat(status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @Test
    void the_management_undoes_leave_that_has_not_begun() {
        desk.approved();
        assertThat(desk.as(LeaveOffice.SUE).refusal(RevokeLeave.of("a promotion")))
                .containsExactly("leave.revoker-needed");
        assertThat(desk.as(LeaveOffice.MAX).refusal(RevokeLeave.builder().build()))
                .containsExactly("leave.reason-missing");
        assertThat(desk.at("2026-03-05T09:00").refusal(RevokeLeave.of("a promotion")))
                .containsExactly("leave.begun-already");
        desk.at("2026-03-05T08:59").accept(RevokeLeave.of("a promotion"));
        assertThat(status()).isEqualTo(LeaveStatus.REVOKED);
    }

    @Test
    void leave_that_begins_while_its_revocation_is_pending_is_taken() {
        desk.approved().accept(RequestRevocation.of("perhaps not"));
        assertThat(desk.at("2026-03-05T08:59").refusal(StartLeave.of())).containsExactly("leave.start-too-early");
        desk.at("2026-03-05T09:00").accept(StartLeave.of());
        assertThat(status()).isEqualTo(LeaveStatus.ONGOING);
    }

    @Test
    void approved_leave_is_counted_again_when_the_calendar_changes() {
        desk.approved();
        assertThat(desk.send(RecountLeave.of(LeaveOffice.facts().build())).isUnchanged())
                .isTrue();
        desk.accept(RecountLeave.of(LeaveOffice.facts()
                .days(List.of(LeaveDay.holiday(LeaveOffice.march(5)), LeaveOffice.day(LeaveOffice.march(6))))
                .build()));
        LeaveRecounted recounted = (LeaveRecounted) desk.lastEvent();
        assertThat(recounted.before().amount()).isEqualTo(LeaveAmount.days(2));
        assertThat(recounted.after().amount()).isEqualTo(LeaveAmount.days(1));
        assertThat(desk.state().submission().orElseThrow().count()).isEqualTo(recounted.after());
    }

    @Test
    @DisplayName("L10, L16: when the calendar changes, the agent is wanted back with the first work there is by then")
    void a_recount_moves_the_way_back() {
        desk.accept(LeaveOffice.emergency("2026-03-02T08:00", LeaveOffice.march(5, 6))
                        .build())
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval());
        RecountLeave freeMonday = RecountLeave.of(LeaveOffice.facts()
                .days(List.of(
                        LeaveOffice.day(LeaveOffice.march(5)),
                        LeaveOffice.day(LeaveOffice.march(6)),
                        LeaveDay.holiday(LeaveOffice.march(9)),
                        LeaveOffice.day(LeaveOffice.march(10))))
                .build());
        desk.accept(freeMonday);
        assertThat(desk.send(freeMonday).isUnchanged()).isTrue();
        assertThat(desk.deadlines())
                .containsExactly("start 2026-03-05T09:00 start", "papers 2026-03-11T00:00 record-papers-missed");
        desk.at("2026-03-05T09:00").as(LeaveOffice.TIMER).accept(StartLeave.of());
        assertThat(desk.at("2026-03-10T08:59").refusal(RecordOverstay.of()))
                .containsExactly("L10 leave.return-not-due");
        desk.accept(RecountLeave.of(LeaveOffice.facts()
                .days(List.of(
                        LeaveOffice.day(LeaveOffice.march(5)),
                        LeaveDay.workday(LeaveOffice.march(6), HourRange.parse("09:00-16:00"))))
                .build()));
        assertThat(desk.state().submission().orElseThrow().endsAt()).isEqualTo(LeaveOffice.local("2026-03-06T16:00"));
        assertThat(desk.state().submission().orElseThrow().returnDueAt())
                .as("facts that list no later day do not say when the agent is wanted back")
                .isEqualTo(LeaveOffice.local("2026-03-10T09:00"));
        desk.as(LeaveOffice.ANN)
                .at("2026-03-10T09:00")
                .accept(ReportBack.builder().build());
        assertThat(desk.state().isOverstayed()).isFalse();
    }

    @Test
    void permitted_says_who_may_decide_before_anybody_tries() {
        desk.submitted().as(LeaveOffice.TOM);
        assertThat(LeaveOffice.rules(desk.lifecycle()
                        .permitted(desk.state(), LeaveCommandType.APPROVE, desk.context())
                        .rejections()))
                .containsExactly("L6 leave.another-line");
    }

    @Test
    void a_policy_refuses_what_makes_no_sense() {
        LeaveRule twice = LeaveOffice.rule(LeaveTypeId.PERSONAL).build();
        assertThatThrownBy(() -> LeaveOffice.policy(twice, twice).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rules: leave type (personal) must be listed once");
        assertThatThrownBy(() -> LeaveOffice.policy().mostAway(0).build())
                .hasMessage("mostAway (0) must be at least 1");
    }
}
