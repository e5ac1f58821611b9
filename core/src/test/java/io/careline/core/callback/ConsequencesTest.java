package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackExhausted;
import io.careline.callback.CallbackExpired;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackStatus;
import io.careline.callback.CaseDisputeRequested;
import io.careline.callback.CaseFollowUpReported;
import io.careline.callback.ConcludeCall;
import io.careline.callback.ExpireCallback;
import io.careline.callback.MarkDue;
import io.careline.callback.NewCaseRequested;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.TakeStep;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.RegisterComplaint;
import io.careline.core.complaint.Complaints;
import io.careline.core.reaction.StandardReactions;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.reaction.Reaction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsequencesTest {
    private final CallbackDesk desk = new CallbackDesk();
    private final Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> complaints = Complaints.lifecycle(
            ComplaintPolicy.builder()
                    .version(PolicyVersion.of("test-desk", "1"))
                    .build(),
            CallbackDesk.CALENDAR);

    private static ConcludeCall.Builder result(CallResult result) {
        ConcludeCall.Builder conclude = ConcludeCall.builder();
        conclude.result(result).statement("the lift still stops").log("talked about the lift");
        return conclude;
    }

    private List<Reaction> reactions() {
        return StandardReactions.all().to(desk.lastEnvelope());
    }

    /** What is asked for when a complaint of a customer is solved under a policy. */
    private List<Reaction> afterSolved(ComplaintPolicy policy, Complaint.Builder complaint) {
        Complaint proposed = complaint.status(ComplaintStatus.RESPONSE_PROPOSED).build();
        return Complaints.lifecycle(policy, CallbackDesk.CALENDAR)
                .decide(proposed, AcceptResponse.builder().build(), desk.context())
                .events()
                .stream()
                .flatMap(event -> StandardReactions.all().to(event).stream())
                .toList();
    }

    private static Complaint.Builder complaint() {
        return Complaint.builder()
                .id(CallbackDesk.CASE)
                .customer(CustomerRef.of("K-7"))
                .department(DepartmentId.of("repairs"));
    }

    @Test
    @DisplayName("CB1: after every solved problem the customer is called and asked whether he is satisfied")
    void a_solved_complaint_asks_for_a_call() {
        PolicyVersion version = PolicyVersion.of("test-desk", "1");
        ComplaintPolicy calling = ComplaintPolicy.builder()
                .version(version)
                .satisfactionCallZone(CallbackDesk.ZONE)
                .build();
        Reaction reaction = afterSolved(calling, complaint()).get(0);
        assertThat(reaction.lifecycle()).isEqualTo("callback");
        assertThat(reaction.aggregateId()).isEqualTo("C-7/call-2");
        RequestCallback request = (RequestCallback) reaction.command();
        desk.accept(request);
        assertThat(desk.callback().purpose()).contains(CallbackPurpose.SATISFACTION);
        assertThat(desk.callback().caseId()).contains(CallbackDesk.CASE);
        assertThat(desk.callback().customer()).contains(CustomerRef.of("K-7"));
        assertThat(afterSolved(calling, complaint().customer(Optional.empty()))).isEmpty();
        ComplaintPolicy silent = ComplaintPolicy.builder().version(version).build();
        assertThat(afterSolved(silent, complaint())).isEmpty();
    }

    @Test
    @DisplayName("CB1: a satisfied customer ends the matter")
    void a_satisfied_customer_ends_the_matter() {
        desk.talked().accept(result(CallResult.SATISFIED).build());
        assertThat(desk.lastEvent()).isInstanceOf(CallbackCompleted.class);
        assertThat(reactions()).isEmpty();
    }

    private CallbackDesk asking() {
        return desk.accept(CallbackDesk.reply()
                        .purpose(CallbackPurpose.SATISFACTION)
                        .build())
                .accept(ScheduleCallback.of(desk.now()));
    }

    private CallbackDesk called(CallOutcome outcome) {
        return desk.accept(MarkDue.of()).accept(CallbackDesk.dial()).accept(RecordCallOutcome.of(outcome));
    }

    private CallbackDesk asked() {
        asking();
        called(CallOutcome.ANSWERED);
        for (CallStep step : CallbackDesk.POLICY.script()) {
            desk.accept(TakeStep.of(step));
        }
        return desk;
    }

    /** The resolved complaint after the last event's reaction. */
    private Complaint afterReaction() {
        Reaction reaction = reactions().get(0);
        assertThat(reaction.lifecycle()).isEqualTo("complaint");
        assertThat(reaction.aggregateId()).isEqualTo("C-7");
        Complaint resolved = complaint()
                .status(ComplaintStatus.RESOLVED)
                .resolvedAt(CallbackDesk.local("2026-03-01T09:00"))
                .build();
        Decision<ComplaintEvent> decision =
                complaints.decide(resolved, (ComplaintCommand) reaction.command(), desk.context());
        assertThat(decision.rejections()).isEmpty();
        return complaints.apply(resolved, decision);
    }

    private FollowUpOutcome reported() {
        return ((CaseFollowUpReported) desk.lastEvent()).outcome();
    }

    @Test
    @DisplayName("CB1, CP6: a customer who was asked and is satisfied has his complaint closed")
    void a_satisfied_customers_follow_up_is_recorded() {
        asked().accept(result(CallResult.SATISFIED).build());
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.COMPLETED);
        assertThat(desk.lastEvent())
                .isEqualTo(CaseFollowUpReported.builder()
                        .caseId(CallbackDesk.CASE)
                        .outcome(FollowUpOutcome.SATISFIED)
                        .note("the lift still stops")
                        .build());
        Complaint closed = afterReaction();
        assertThat(closed.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(closed.followUp().flatMap(ComplaintFollowUp::outcome)).contains(FollowUpOutcome.SATISFIED);
    }

    @Test
    @DisplayName("CB1, CP6: a customer who was asked and is not satisfied disputes, and nothing else is recorded")
    void a_dissatisfied_customer_who_was_asked_disputes_once() {
        asked().accept(result(CallResult.DISSATISFIED).build());
        assertThat(desk.lastEvent()).isInstanceOf(CaseDisputeRequested.class);
        assertThat(afterReaction().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
    }

    @Test
    @DisplayName("CP6: a customer who was called in vain to the end was not reached, and the complaint asks again")
    void an_exhausted_call_is_an_unreachable_customer() {
        asking();
        called(CallOutcome.WRONG_NUMBER);
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
        assertThat(reported()).isEqualTo(FollowUpOutcome.UNREACHABLE);
        Complaint waiting = afterReaction();
        assertThat(waiting.status()).isEqualTo(ComplaintStatus.FOLLOW_UP);
        assertThat(waiting.followUp().flatMap(ComplaintFollowUp::outcome)).contains(FollowUpOutcome.UNREACHABLE);
    }

    @Test
    @DisplayName("CP6: a customer whose call expired after an attempt was not reached, one never called was not asked")
    void an_expired_call_is_an_unreachable_customer_if_he_was_called() {
        asking();
        called(CallOutcome.NO_ANSWER);
        desk.at("2026-03-09T09:00").accept(ExpireCallback.of());
        assertThat(reported()).isEqualTo(FollowUpOutcome.UNREACHABLE);
        CallbackDesk idle = new CallbackDesk();
        idle.accept(CallbackDesk.reply().purpose(CallbackPurpose.SATISFACTION).build())
                .at("2026-03-09T09:00")
                .accept(ExpireCallback.of());
        assertThat(idle.lastEvent()).isInstanceOf(CallbackExpired.class);
    }

    @ParameterizedTest
    @CsvSource({"INCONVENIENT,REFUSED", "PLAN_REJECTED,DISSATISFIED", "NOT_THE_CUSTOMER,UNREACHABLE"})
    @DisplayName("CP6, CB5: a last call that was put off says how far the customer was asked")
    void a_last_call_that_was_put_off_says_how_far_the_customer_was_asked(CallResult last, FollowUpOutcome outcome) {
        asking();
        called(CallOutcome.NO_ANSWER).at("2026-03-02T11:00");
        called(CallOutcome.NO_ANSWER).at("2026-03-02T14:00");
        called(CallOutcome.ANSWERED).accept(TakeStep.of(CallStep.IDENTITY));
        desk.accept(result(last).build());
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
        assertThat(reported()).isEqualTo(outcome);
        assertThat(desk.callback().clocks().running()).isEmpty();
    }

    @Test
    @DisplayName("CB1: a call for another purpose says nothing of the follow-up")
    void a_call_for_another_purpose_says_nothing_of_the_follow_up() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.WRONG_NUMBER));
        assertThat(desk.lastEvent()).isInstanceOf(CallbackExhausted.class);
    }

    @Test
    @DisplayName("CB1: a dissatisfied customer's case is disputed, so that what falls short is corrected")
    void a_dissatisfied_customers_case_is_disputed() {
        desk.talked().accept(result(CallResult.DISSATISFIED).build());
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.COMPLETED);
        assertThat(((CaseDisputeRequested) desk.lastEvent()).caseId()).isEqualTo(CallbackDesk.CASE);
        Reaction reaction = reactions().get(0);
        assertThat(reaction.lifecycle()).isEqualTo("complaint");
        assertThat(reaction.aggregateId()).isEqualTo("C-7");
        assertThat(reaction.command()).isEqualTo(DisputeResponse.of("the lift still stops"));
        assertThat(reaction.commandId())
                .isEqualTo(CommandId.following(desk.lastEnvelope().eventId(), 1));
        Complaint resolved = Complaint.builder()
                .id(CallbackDesk.CASE)
                .status(ComplaintStatus.RESOLVED)
                .build();
        Decision<ComplaintEvent> decision =
                complaints.decide(resolved, (ComplaintCommand) reaction.command(), desk.context());
        assertThat(complaints.apply(resolved, decision).status()).isEqualTo(ComplaintStatus.INVESTIGATING);
    }

    @Test
    @DisplayName("CB1: a dissatisfied customer without a case gets one")
    void without_a_case_there_is_nothing_to_dispute() {
        desk.accept(CallbackDesk.reply().caseId(Optional.empty()).build())
                .accept(ScheduleCallback.of(desk.now()))
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.ANSWERED));
        for (CallStep step : CallbackDesk.POLICY.script()) {
            desk.accept(TakeStep.of(step));
        }
        assertThat(desk.findings(result(CallResult.DISSATISFIED).build())).containsExactly("CB1 callback.case-missing");
        assertThat(((NewCaseRequested) desk.lastEvent()).follows()).isEmpty();
    }

    @Test
    @DisplayName("CB6: a new requirement without a plan opens a case on the original one")
    void a_new_requirement_opens_a_case() {
        desk.talked().accept(result(CallResult.NEW_REQUIREMENT).build());
        Reaction reaction = reactions().get(0);
        assertThat(reaction.aggregateId()).isEqualTo("R-1/case-1");
        RegisterComplaint register = (RegisterComplaint) reaction.command();
        assertThat(register.follows()).contains(CallbackDesk.CASE);
        assertThat(register.summary()).contains("the lift still stops");
        assertThat(register.owner()).contains(CallbackDesk.ANN);
        assertThat(complaints
                        .decide(complaints.initial("R-1/case-1"), register, desk.context())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("CB6: a new requirement that was met with a plan needs no case")
    void a_plan_is_enough() {
        desk.talked().accept(result(CallResult.NEW_REQUIREMENT).planGiven(true).build());
        CallbackEvent last = desk.lastEvent();
        assertThat(last).isInstanceOf(CallbackCompleted.class);
    }

    @Test
    @DisplayName("CB1, CB6: a case needs what the customer said")
    void a_case_needs_what_the_customer_said() {
        desk.talked();
        assertThat(desk.refusal(result(CallResult.DISSATISFIED).statement(" ").build()))
                .containsExactly("CB1 callback.statement-missing");
        assertThat(desk.refusal(ConcludeCall.of(CallResult.NEW_REQUIREMENT)))
                .containsExactly("CB6 callback.statement-missing");
    }
}
