package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.CancelReturn;
import io.careline.returns.ConfirmRefund;
import io.careline.returns.DayCount;
import io.careline.returns.DispatchGoods;
import io.careline.returns.ExchangeGoods;
import io.careline.returns.ExpireReturn;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ProposeRefund;
import io.careline.returns.ReassessReturn;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RecordRefundOverdue;
import io.careline.returns.RejectGoods;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnRequested;
import io.careline.returns.ReturnStatus;
import io.careline.returns.ReturnWindow;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnLifeTest {
    private final ReturnDesk desk = new ReturnDesk();

    private ReturnStatus status() {
        return desk.state().status();
    }

    @Test
    void goods_go_step_by_step_from_the_wish_to_the_refund() {
        desk.inspected().accept(ProposeRefund.of());
        assertThat(desk.state().proposedRefund()).contains(ReturnDesk.yuan("100"));
        assertThat(status()).isEqualTo(ReturnStatus.INSPECTED);
        desk.as(ReturnDesk.BOSS).accept(ConfirmRefund.of());
        assertThat(status()).isEqualTo(ReturnStatus.REFUNDED);
        assertThat(desk.state().refund()).contains(ReturnDesk.yuan("100"));
        assertThat(desk.state().refundConfirmedBy()).contains(ReturnDesk.BOSS.id());
        assertThat(desk.state().waybill()).contains(ReturnDesk.PARCEL);
    }

    @Test
    void a_request_holds_the_assessment_by_which_it_was_decided() {
        desk.requested();
        ReturnRequested requested = (ReturnRequested) desk.lastEvent();
        assertThat(requested.assessment())
                .isEqualTo(Returns.compare(ReturnDesk.POLICY, ReturnDesk.facts().build()));
        assertThat(desk.state().grounds()).contains(requested.assessment().house());
        assertThat(desk.lastEnvelope().policy()).isEqualTo(PolicyVersion.of("taobao-shop", "1"));
    }

    @Test
    void nothing_is_asked_for_in_the_future() {
        assertThat(desk.refusal(ReturnDesk.wish(ReturnDesk.facts()
                                .requestedAt(desk.now().plusSeconds(1))
                                .build())
                        .build()))
                .containsExactly("returns.requested-in-the-future");
    }

    @Test
    @DisplayName("RT2: what is refused does not come, and all reasons are given")
    void what_is_refused_does_not_come() {
        desk.requested(ReturnDesk.facts().opened(true).used(true).build());
        assertThat(desk.refusal(AuthoriseReturn.of()))
                .containsExactly("RT2 returns.opened", "RT2 returns.used", "RT8 returns.reason-missing");
        assertThat(desk.as(ReturnDesk.BOSS)
                        .refusal(AuthoriseReturn.builder().reason("a regular").build()))
                .containsExactly("RT2 returns.opened", "RT2 returns.used");
    }

    @Test
    @DisplayName("RT2: a missing fact is added, and only what has changed is assessed again")
    void a_missing_fact_is_added() {
        desk.requested(ReturnDesk.facts().signedAt(Optional.empty()).build());
        assertThat(desk.refusal(AuthoriseReturn.builder().reason("in a hurry").build()))
                .containsExactly("RT2 returns.signing-date-missing");
        desk.accept(ReassessReturn.of(ReturnDesk.facts().build()));
        assertThat(desk.send(ReassessReturn.of(ReturnDesk.facts().build())).isUnchanged())
                .isTrue();
        desk.accept(AuthoriseReturn.of());
        assertThat(status()).isEqualTo(ReturnStatus.AUTHORISED);
    }

    @Test
    @DisplayName("RT2, RT7: when the goods were ordered and asked back is fixed, so that no deadline can be moved")
    void the_times_of_the_request_are_fixed() {
        desk.requested(ReturnDesk.facts().build());
        assertThat(desk.refusal(ReassessReturn.of(ReturnDesk.facts()
                        .orderedAt(ReturnDesk.local("2026-02-21T10:00"))
                        .requestedAt(ReturnDesk.local("2026-03-01T08:55"))
                        .build())))
                .containsExactly("returns.fixed-at-request", "returns.fixed-at-request");
        ReturnFacts later = ReturnDesk.facts()
                .requestedAt(ReturnDesk.local("2026-03-02T08:56"))
                .build();
        assertThat(desk.send(ReassessReturn.of(later)).rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("requestedAt is 2026-03-02T00:56:00Z, but the request said 2026-03-02T00:55:00Z:"
                        + " cancel the return and request it anew.");
        desk.accept(ReassessReturn.of(ReturnDesk.facts().used(true).build()));
    }

    @Test
    @DisplayName("RT8: what is unclear a supervisor lets come, with a reason")
    void what_is_unclear_a_supervisor_lets_come() {
        desk.requested(ReturnDesk.facts().cause(ReturnCause.UNCLEAR).build());
        assertThat(desk.refusal(AuthoriseReturn.of()))
                .containsExactly(
                        "RT8 returns.cause-unclear", "RT8 returns.supervisor-needed", "RT8 returns.reason-missing");
        assertThat(desk.as(ReturnDesk.BOSS).refusal(AuthoriseReturn.of()))
                .containsExactly("RT8 returns.reason-missing");
        desk.accept(AuthoriseReturn.builder().reason("the photograph shows it").build());
        assertThat(status()).isEqualTo(ReturnStatus.AUTHORISED);
    }

    @Test
    @DisplayName("RT2, RT7: where the house refuses and the law allows, a supervisor goes by the law")
    void a_supervisor_goes_by_the_law_where_the_house_gives_less() {
        desk.at("2026-03-05T20:00")
                .requested(ReturnDesk.facts()
                        .requestedAt(LifecycleDesk.local("2026-03-05T19:00"))
                        .build());
        AuthoriseReturn byLaw = AuthoriseReturn.builder()
                .basis(ReturnBasis.LEGAL_FLOOR)
                .reason("day 7")
                .build();
        assertThat(desk.refusal(AuthoriseReturn.of())).contains("RT2 returns.too-late");
        assertThat(desk.refusal(byLaw)).containsExactly("RT8 returns.supervisor-needed");
        desk.as(ReturnDesk.BOSS).accept(byLaw).as(ReturnDesk.ANN);
        desk.accept(ReceiveGoods.of()).accept(ReturnDesk.sound().opened(true).build());
        assertThat(desk.refusal(ExchangeGoods.of(ReturnDesk.PARCEL))).containsExactly("returns.remedy-not-offered");
        assertThat(desk.refusal(RejectGoods.of("late"))).containsExactly("returns.inspection-passed");
        desk.accept(ProposeRefund.of());
        assertThat(desk.state().grounds().orElseThrow().policy())
                .contains(PolicyVersion.of("cn-seven-day-return", "2020"));
    }

    @Test
    @DisplayName("RT7: an exchange is not authorised by the law, which gives money")
    void an_exchange_is_not_authorised_by_the_law() {
        desk.as(ReturnDesk.BOSS)
                .accept(ReturnDesk.wish(ReturnDesk.facts().build())
                        .remedy(ReturnRemedy.EXCHANGE)
                        .build());
        assertThat(desk.refusal(AuthoriseReturn.builder()
                        .basis(ReturnBasis.LEGAL_FLOOR)
                        .reason("he insists")
                        .build()))
                .containsExactly("returns.remedy-not-offered");
    }

    @Test
    @DisplayName("RT3: freight-collect parcels are refused at receipt")
    void freight_collect_parcels_are_refused_at_receipt() {
        desk.dispatched();
        ReceiveGoods collect = ReceiveGoods.builder().freightCollect(true).build();
        assertThat(desk.refusal(collect)).containsExactly("RT3 returns.freight-collect");
        assertThat(status()).isEqualTo(ReturnStatus.IN_TRANSIT);
        desk.accept(ReceiveGoods.of());
        ReturnDesk generous = new ReturnDesk(ReturnDesk.policy()
                .addTerms(ReturnDesk.terms("generous", "2026-01-01T00:00")
                        .freightCollectAccepted(true)
                        .build())
                .build());
        generous.dispatched().accept(collect);
        assertThat(generous.state().status()).isEqualTo(ReturnStatus.RECEIVED);
    }

    @Test
    void a_parcel_has_a_number_that_can_be_corrected() {
        desk.authorised();
        assertThat(desk.refusal(DispatchGoods.builder().build())).containsExactly("returns.waybill-missing");
        desk.accept(DispatchGoods.of(ReturnDesk.PARCEL));
        assertThat(desk.send(DispatchGoods.of(ReturnDesk.PARCEL)).isUnchanged()).isTrue();
        desk.accept(DispatchGoods.of(WaybillNumber.of("SF124")));
        assertThat(desk.state().waybill()).contains(WaybillNumber.of("SF124"));
    }

    @Test
    void the_authorisation_expires_when_the_goods_are_not_handed_over_in_time() {
        desk.authorised();
        assertThat(desk.deadlines()).containsExactly("handover 2026-03-09T09:00 expire");
        assertThat(desk.as(ReturnDesk.TIMER).at("2026-03-09T08:59").refusal(ExpireReturn.of()))
                .containsExactly("returns.expiry-too-early");
        desk.at("2026-03-09T09:00");
        assertThat(desk.refusal(DispatchGoods.of(ReturnDesk.PARCEL))).containsExactly("returns.authorisation-expired");
        assertThat(desk.refusal(ReceiveGoods.of())).containsExactly("returns.authorisation-expired");
        desk.accept(ExpireReturn.of());
        assertThat(status()).isEqualTo(ReturnStatus.EXPIRED);
        assertThat(desk.send(ExpireReturn.of()).isUnchanged()).isTrue();
        assertThat(desk.deadlines()).isEmpty();
    }

    @Test
    void a_parcel_on_its_way_does_not_expire() {
        desk.dispatched().at("2026-03-20T09:00");
        assertThat(desk.send(ExpireReturn.of()).isUnchanged()).isTrue();
        desk.accept(ReceiveGoods.of());
    }

    @Test
    @DisplayName("RT7: the refund is due seven days after the goods are back; late is an event, never a status")
    void the_refund_is_due_seven_days_after_the_goods_are_back() {
        desk.received();
        assertThat(desk.deadlines()).containsExactly("refund 2026-03-09T23:59:59.999999999 record-refund-overdue");
        assertThat(desk.as(ReturnDesk.TIMER).at("2026-03-09T23:59").refusal(RecordRefundOverdue.of()))
                .containsExactly("RT7 returns.refund-not-overdue");
        desk.at("2026-03-10T00:00").accept(RecordRefundOverdue.of());
        assertThat(desk.state().isRefundOverdue()).isTrue();
        assertThat(status()).isEqualTo(ReturnStatus.RECEIVED);
        assertThat(desk.send(RecordRefundOverdue.of()).isUnchanged()).isTrue();
        assertThat(desk.deadlines()).isEmpty();
        desk.as(ReturnDesk.BOSS).accept(ReturnDesk.sound().build());
        desk.accept(ProposeRefund.of()).accept(ConfirmRefund.of());
        assertThat(desk.send(RecordRefundOverdue.of()).isUnchanged()).isTrue();
    }

    @Test
    void a_buyer_who_wants_other_goods_is_owed_no_refund() {
        desk.accept(ReturnDesk.wish(ReturnDesk.facts().build())
                        .remedy(ReturnRemedy.EXCHANGE)
                        .build())
                .accept(AuthoriseReturn.of())
                .accept(ReceiveGoods.of());
        assertThat(desk.deadlines()).isEmpty();
        assertThat(desk.refusal(RecordRefundOverdue.of())).containsExactly("returns.refund-not-owed");
        desk.accept(ReturnDesk.sound().build());
        assertThat(desk.refusal(ExchangeGoods.builder().build())).containsExactly("returns.waybill-missing");
        desk.accept(ExchangeGoods.of(WaybillNumber.of("SF200")));
        assertThat(status()).isEqualTo(ReturnStatus.EXCHANGED);
        assertThat(desk.state().replacement()).contains(WaybillNumber.of("SF200"));
    }

    @Test
    @DisplayName("RT1, RT2: what the seller sees counts, whatever the buyer said")
    void what_the_seller_sees_counts() {
        desk.received().accept(ReturnDesk.sound().used(true).build());
        assertThat(desk.refusal(ProposeRefund.of())).containsExactly("RT2 returns.used");
        assertThat(desk.refusal(ExchangeGoods.of(ReturnDesk.PARCEL))).containsExactly("RT2 returns.used");
        assertThat(desk.refusal(RejectGoods.of(" "))).containsExactly("returns.reason-missing");
        desk.accept(RejectGoods.of("worn"));
        assertThat(status()).isEqualTo(ReturnStatus.REJECTED_ON_INSPECTION);
        assertThat(desk.send(ExpireReturn.of()).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("RT2, RT7: who rejects opened goods by the house learns that the law still allows them")
    void who_rejects_what_the_law_allows_learns_of_it() {
        desk.received().accept(ReturnDesk.sound().opened(true).build());
        assertThat(desk.findings(RejectGoods.of("opened"))).containsExactly("RT7 returns.house-below-law");
        assertThat(status()).isEqualTo(ReturnStatus.REJECTED_ON_INSPECTION);
    }

    @Test
    @DisplayName("RT6: a quality problem that is only seen on inspection moves the freight to the seller")
    void a_quality_problem_seen_on_inspection_moves_the_freight() {
        desk.requested(ReturnDesk.facts()
                        .addCharges(FreightCharge.of(FreightLeg.RETURN, ReturnDesk.yuan("10"), FreightPayer.BUYER))
                        .build())
                .accept(AuthoriseReturn.of())
                .accept(ReceiveGoods.of())
                .accept(ReturnDesk.sound().cause(ReturnCause.QUALITY_PROBLEM).build());
        assertThat(desk.state().grounds().orElseThrow().refund()).contains(ReturnDesk.yuan("110"));
    }

    @Test
    @DisplayName("RT8: goods that the rules do not settle are taken back or rejected by a supervisor")
    void goods_that_the_rules_do_not_settle_are_for_a_supervisor() {
        desk.received().accept(ReturnDesk.sound().cause(ReturnCause.UNCLEAR).build());
        assertThat(desk.refusal(RejectGoods.of("no"))).containsExactly("RT8 returns.supervisor-needed");
        assertThat(desk.refusal(ProposeRefund.of()))
                .containsExactly("RT8 returns.cause-unclear", "RT8 returns.supervisor-needed");
        desk.as(ReturnDesk.BOSS).accept(ProposeRefund.of(ReturnDesk.yuan("40")));
        assertThat(desk.state().proposedRefund()).contains(ReturnDesk.yuan("40"));
        desk.accept(RejectGoods.of("changed my mind"));
        assertThat(status()).isEqualTo(ReturnStatus.REJECTED_ON_INSPECTION);
    }

    @Test
    void a_refund_stays_within_what_is_due() {
        desk.inspected();
        assertThat(desk.refusal(ProposeRefund.of(ReturnDesk.yuan("100.01"))))
                .containsExactly("returns.refund-above-due");
        assertThat(desk.refusal(ProposeRefund.of(Money.of("USD", "-1"))))
                .containsExactly("returns.refund-negative", "returns.refund-currency-differs");
        desk.accept(ProposeRefund.of(ReturnDesk.yuan("0")));
        desk.accept(ProposeRefund.of(ReturnDesk.yuan("100")));
        assertThat(desk.send(ProposeRefund.of()).isUnchanged()).isTrue();
    }

    @Test
    void a_refund_needs_a_person_with_a_role_to_confirm_it() {
        desk.inspected();
        assertThat(desk.refusal(ConfirmRefund.of()))
                .containsExactly("returns.refund-not-proposed", "returns.confirmer-needed");
        desk.accept(ProposeRefund.of());
        assertThat(desk.refusal(ConfirmRefund.of())).containsExactly("returns.confirmer-needed");
        assertThat(desk.as(Actor.of("robot", Role.SYSTEM, Role.MANAGER)).refusal(ConfirmRefund.of()))
                .containsExactly("returns.confirmer-needed");
    }

    @Test
    void another_look_at_the_goods_takes_the_proposal_back() {
        desk.inspected()
                .accept(ProposeRefund.of())
                .accept(ReturnDesk.sound().note("a scratch").build());
        assertThat(desk.state().proposedRefund()).isEmpty();
        assertThat(desk.as(ReturnDesk.BOSS).refusal(ConfirmRefund.of())).containsExactly("returns.refund-not-proposed");
    }

    @Test
    void a_return_is_called_off_with_a_reason_until_the_goods_are_back() {
        desk.dispatched();
        assertThat(desk.refusal(CancelReturn.builder().build())).containsExactly("returns.reason-missing");
        desk.accept(CancelReturn.of("the parcel is lost"));
        assertThat(status()).isEqualTo(ReturnStatus.CANCELLED);
        ReturnDesk other = new ReturnDesk().received();
        assertThat(other.refusal(CancelReturn.of("too late"))).containsExactly("lifecycle.not-permitted");
    }

    @Test
    void a_change_of_terms_does_not_change_what_was_decided() {
        GoodsReturn decided = desk.authorised().state();
        ReturnDesk stricter = new ReturnDesk(ReturnDesk.policy()
                .addTerms(ReturnDesk.terms("stricter", "2026-01-01T00:00")
                        .window(ReturnWindow.of(1, DayCount.EXACT))
                        .build())
                .build());
        assertThat(stricter.lifecycle().replay(desk.probe().history())).isEqualTo(decided);
    }
}
