package io.careline.core.callback;

import static io.careline.core.callback.CallbackDesk.ANN;
import static io.careline.core.callback.CallbackDesk.BOB;
import static io.careline.core.callback.CallbackDesk.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.AssignCallback;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackOwnerNoticeRequested;
import io.careline.callback.CallbackReassigned;
import io.careline.callback.CallbackStatus;
import io.careline.callback.DeclineOffer;
import io.careline.callback.MarkDue;
import io.careline.callback.MissingCallReported;
import io.careline.callback.OfferCallback;
import io.careline.callback.ReassignCallback;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.TakeStep;
import io.careline.common.AgentId;
import io.careline.common.HandoverTrigger;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    private final CallbackDesk desk = new CallbackDesk();

    private static RequestCallback quick() {
        return CallbackDesk.reply().owner(ANN).quickContactWanted(true).build();
    }

    private static RequestCallback.Builder prospect() {
        RequestCallback.Builder request = CallbackDesk.reply();
        request.prospect(true).accountManager(AgentId.of("bob"));
        return request;
    }

    private CallbackDesk dueAfter(RequestCallback request) {
        return desk.accept(request).accept(ScheduleCallback.of(desk.now())).accept(MarkDue.of());
    }

    @Test
    void what_nobody_owns_is_assigned_and_what_somebody_owns_is_not() {
        desk.requested().accept(AssignCallback.of(ANN));
        assertThat(desk.callback().owner()).contains(ANN);
        assertThat(desk.send(AssignCallback.of(ANN)).isUnchanged()).isTrue();
        assertThat(desk.refusal(AssignCallback.of(BOB))).containsExactly("callback.owned-by-another");
    }

    @Test
    void only_the_owner_dials_or_is_offered_his_callback() {
        dueAfter(quick()).as(BOB);
        assertThat(desk.refusal(CallbackDesk.dial())).containsExactly("callback.owned-by-another");
        assertThat(desk.refusal(OfferCallback.of(BOB))).containsExactly("callback.owned-by-another");
        desk.accept(OfferCallback.of(ANN));
    }

    @Test
    @DisplayName("CP24: the duty manager takes over at once, as do the owner and the others set over him")
    void the_owner_and_those_set_over_him_reassign_at_any_time() {
        desk.accept(CallbackDesk.reply().owner(ANN).build()).as(BOB);
        assertThat(desk.refusal(ReassignCallback.of(BOB, "mine"))).containsExactly("callback.not-yours-to-reassign");
        desk.as(ANN).accept(ReassignCallback.of(BOB, "yours")).as(LEAD).accept(ReassignCallback.of(ANN, "back"));
        assertThat(desk.send(ReassignCallback.of(ANN, "again")).isUnchanged()).isTrue();
        Actor manager = Actor.of("mia", Role.MANAGER);
        desk.as(manager).accept(ReassignCallback.of(manager, "ann cannot answer"));
    }

    @Test
    @DisplayName(
            "CB7, CP12: after 15 minutes anyone takes over on the customer's report, and the first owner is to be told")
    void the_customers_report_lets_anyone_take_over() {
        desk.accept(quick()).as(BOB).at("2026-03-02T09:14");
        assertThat(desk.refusal(ReassignCallback.of(BOB, "nobody called")))
                .containsExactly("CB7 callback.handover-too-early");
        desk.at("2026-03-02T09:15");
        assertThat(desk.refusal(ReassignCallback.of(BOB, "nobody called")))
                .containsExactly("CP12 callback.missing-call-not-reported");
        desk.accept(ReportMissingCall.of());
        assertThat(desk.send(ReportMissingCall.of()).isUnchanged()).isTrue();
        desk.accept(ReassignCallback.of(BOB, "nobody called"));
        assertThat(desk.callback().owner()).contains(BOB);
        assertThat(desk.callback().isMissingCallReported()).isFalse();
        assertThat(desk.lastEvent())
                .isEqualTo(CallbackOwnerNoticeRequested.builder()
                        .recipient(AgentId.of("ann"))
                        .assignee(BOB.id())
                        .reason("nobody called")
                        .build());
    }

    @Test
    @DisplayName("CB7, CP12: whoever gives away a callback of his own needs no notice of it")
    void the_owner_who_gives_it_away_himself_is_not_told() {
        desk.accept(quick()).accept(ReassignCallback.of(BOB, "yours"));
        assertThat(((CallbackReassigned) desk.lastEvent()).previousOwner()).isEqualTo(AgentId.of("ann"));
        assertThat(desk.callback().owner()).contains(BOB);
    }

    @Test
    @DisplayName("CB7, CP12: a report from before the 15 minutes are over is recorded and lets nobody take over")
    void a_report_before_the_call_is_due_lets_nobody_take_over() {
        desk.accept(quick()).as(BOB).at("2026-03-02T09:14").accept(ReportMissingCall.of());
        assertThat(desk.lastEvent()).isInstanceOf(MissingCallReported.class);
        assertThat(desk.callback().isMissingCallReported()).isFalse();
        desk.at("2026-03-02T09:15");
        assertThat(desk.refusal(ReassignCallback.of(BOB, "nobody called")))
                .containsExactly("CP12 callback.missing-call-not-reported");
        desk.accept(ReportMissingCall.of()).accept(ReassignCallback.of(BOB, "nobody called"));
        assertThat(desk.callback().owner()).contains(BOB);
    }

    @Test
    @DisplayName("CB7, G13: with the trigger TIMER the time alone is enough")
    void the_time_alone_is_enough_with_the_timer() {
        CallbackDesk timed = new CallbackDesk(
                CallbackDesk.policy().handoverTrigger(HandoverTrigger.TIMER).build());
        timed.accept(quick()).as(BOB).at("2026-03-02T09:15").accept(ReassignCallback.of(BOB, "time is up"));
        assertThat(timed.callback().owner()).contains(BOB);
        assertThat(((CallbackOwnerNoticeRequested) timed.lastEvent()).recipient())
                .isEqualTo(AgentId.of("ann"));
    }

    @Test
    @DisplayName("CB7: once the customer was reached nobody takes over")
    void a_customer_who_was_reached_keeps_the_callback_with_its_owner() {
        desk.connected().accept(TakeStep.of(CallStep.IDENTITY)).as(BOB);
        assertThat(desk.refusal(ReassignCallback.of(BOB, "mine"))).containsExactly("lifecycle.not-permitted");
    }

    @Test
    void reassigning_needs_an_owner_and_a_reason() {
        desk.requested().as(LEAD);
        assertThat(desk.refusal(ReassignCallback.of(BOB, " ")))
                .containsExactly("callback.no-owner", "callback.reason-missing");
    }

    @Test
    void an_offer_to_the_first_owner_ends_when_another_takes_over() {
        dueAfter(quick()).accept(OfferCallback.of(ANN)).as(LEAD).accept(ReassignCallback.of(BOB, "ann is away"));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.DUE);
        assertThat(desk.callback().offeredTo()).isEmpty();
    }

    @Test
    @DisplayName("CB12: a prospect is routed to the local account manager first")
    void a_prospect_goes_to_the_account_manager_first() {
        assertThat(desk.refusal(prospect().owner(ANN).build()))
                .containsExactly("CB12 callback.prospect-to-account-manager");
        dueAfter(prospect().build());
        assertThat(desk.refusal(AssignCallback.of(ANN))).containsExactly("CB12 callback.prospect-to-account-manager");
        assertThat(desk.refusal(OfferCallback.of(ANN))).containsExactly("CB12 callback.prospect-to-account-manager");
        assertThat(desk.refusal(CallbackDesk.dial())).containsExactly("CB12 callback.prospect-to-account-manager");
        desk.accept(OfferCallback.of(BOB)).as(BOB).accept(CallbackDesk.dial());
        assertThat(desk.callback().owner()).contains(BOB);
    }

    @Test
    @DisplayName("CB12: once the account manager has declined, anybody may call the prospect")
    void a_declined_prospect_is_anybodys() {
        dueAfter(prospect().build()).accept(OfferCallback.of(BOB)).accept(DeclineOffer.of());
        desk.accept(CallbackDesk.dial());
        assertThat(desk.callback().owner()).contains(ANN);
    }
}
