package io.careline.core.returns;

import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.DispatchGoods;
import io.careline.returns.ExchangeGoods;
import io.careline.returns.GoodsDispatched;
import io.careline.returns.GoodsExchanged;
import io.careline.returns.GoodsReceived;
import io.careline.returns.GoodsRejected;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RejectGoods;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnStatus;
import io.careline.returns.ReturnTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The way of the goods: handed over, received, rejected or replaced (rule RT3). */
record Moving(ReturnPolicy policy) {
    static List<Rejection> ifNoWaybill(Optional<WaybillNumber> waybill) {
        return waybill.isPresent() ? List.of() : List.of(Rejection.of(ReturnReasons.WAYBILL_MISSING));
    }

    List<ReturnEvent> dispatch(GoodsReturn goodsReturn, DispatchGoods command, DecisionContext context) {
        if (goodsReturn.status() == ReturnStatus.IN_TRANSIT
                && goodsReturn.waybill().equals(command.waybill())) {
            return List.of();
        }
        return List.of(GoodsDispatched.builder()
                .waybill(command.waybill().orElseThrow())
                .attributes(command.attributes())
                .build());
    }

    /** The terms at the time of the order count here, too. */
    List<Rejection> freightIsPaid(GoodsReturn goodsReturn, ReceiveGoods command, DecisionContext context) {
        boolean isAccepted = goodsReturn
                .facts()
                .flatMap(facts -> policy.termsAt(facts.orderedAt()))
                .filter(ReturnTerms::isFreightCollectAccepted)
                .isPresent();
        return !command.isFreightCollect() || isAccepted
                ? List.of()
                : List.of(Rejection.of(ReturnReasons.FREIGHT_COLLECT, "RT3"));
    }

    List<ReturnEvent> receive(GoodsReturn goodsReturn, ReceiveGoods command, DecisionContext context) {
        return List.of(GoodsReceived.builder()
                .receivedAt(context.now())
                .refundDueAt(refundDueAt(goodsReturn, context.now()))
                .attributes(command.attributes())
                .build());
    }

    /** Nobody owes money to a buyer who wants other goods. */
    Optional<Instant> refundDueAt(GoodsReturn goodsReturn, Instant receivedAt) {
        return goodsReturn.remedy().filter(ReturnRemedy.EXCHANGE::equals).isPresent()
                ? Optional.empty()
                : Optional.of(policy.refundWindow().deadline(receivedAt, policy.zone()));
    }

    /** Who rejects by the house what the law still allows learns of it. */
    static List<Finding> lawStillAllows(GoodsReturn goodsReturn, RejectGoods command, DecisionContext context) {
        return goodsReturn.assessment().map(ReturnComparison::differences).orElse(List.of()).stream()
                .filter(difference -> difference.code().equals(ReturnReasons.HOUSE_BELOW_LAW))
                .toList();
    }

    List<ReturnEvent> reject(GoodsReturn goodsReturn, RejectGoods command, DecisionContext context) {
        return List.of(GoodsRejected.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> exchangeIsOffered(GoodsReturn goodsReturn, DecisionContext context) {
        return Refunding.ifNotOffered(goodsReturn, ReturnRemedy.EXCHANGE);
    }

    List<ReturnEvent> exchange(GoodsReturn goodsReturn, ExchangeGoods command, DecisionContext context) {
        return List.of(GoodsExchanged.builder()
                .waybill(command.waybill().orElseThrow())
                .attributes(command.attributes())
                .build());
    }
}
