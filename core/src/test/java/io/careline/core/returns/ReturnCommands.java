package io.careline.core.returns;

import io.careline.core.lifecycle.RandomCommands;
import io.careline.lifecycle.Actor;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.CancelReturn;
import io.careline.returns.ConfirmRefund;
import io.careline.returns.DispatchGoods;
import io.careline.returns.ExchangeGoods;
import io.careline.returns.ExpireReturn;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.GoodsKind;
import io.careline.returns.GoodsReturn;
import io.careline.returns.InspectGoods;
import io.careline.returns.ProposeRefund;
import io.careline.returns.ReassessReturn;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RecordRefundOverdue;
import io.careline.returns.RejectGoods;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnRemedy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class ReturnCommands extends RandomCommands<GoodsReturn, ReturnCommand, ReturnCommandType> {
    private static final List<Actor> PEOPLE = List.of(ReturnDesk.ANN, ReturnDesk.BOSS, ReturnDesk.TIMER);

    ReturnCommands(long seed) {
        super(seed, List.of(ReturnCommandType.values()), PEOPLE, Duration.ofDays(3));
    }

    @Override
    public ReturnCommand of(ReturnCommandType type, Instant now, GoodsReturn goodsReturn) {
        return switch (type) {
            case REQUEST ->
                ReturnDesk.wish(facts(now))
                        .remedy(any(List.of(ReturnRemedy.values())))
                        .build();
            case REASSESS -> ReassessReturn.of(reassessed(facts(now), goodsReturn));
            case AUTHORISE ->
                AuthoriseReturn.builder()
                        .basis(isSeldom() ? ReturnBasis.LEGAL_FLOOR : ReturnBasis.HOUSE)
                        .reason(mostly("because"))
                        .build();
            case DISPATCH_GOODS ->
                DispatchGoods.builder().waybill(mostly(parcel())).build();
            case RECEIVE_GOODS ->
                ReceiveGoods.builder().freightCollect(isSeldom()).build();
            case INSPECT_GOODS ->
                InspectGoods.builder()
                        .packagingComplete(!isSeldom())
                        .opened(isSeldom())
                        .used(isSeldom())
                        .cause(maybe(any(List.of(ReturnCause.values()))))
                        .build();
            case REJECT_GOODS -> RejectGoods.builder().reason(mostly("worn")).build();
            case PROPOSE_REFUND ->
                ProposeRefund.builder()
                        .amount(maybe(ReturnDesk.yuan(String.valueOf(below(130) - 5))))
                        .build();
            case CONFIRM_REFUND -> ConfirmRefund.of();
            case EXCHANGE_GOODS ->
                ExchangeGoods.builder().waybill(mostly(parcel())).build();
            case CANCEL -> CancelReturn.builder().reason(mostly("because")).build();
            case EXPIRE -> ExpireReturn.of();
            case RECORD_REFUND_OVERDUE -> RecordRefundOverdue.of();
        };
    }

    /** Mostly with the times of the request, which are fixed. */
    private ReturnFacts reassessed(ReturnFacts facts, GoodsReturn goodsReturn) {
        return goodsReturn
                .facts()
                .filter(known -> !isSeldom())
                .map(known -> ReturnFacts.builder()
                        .from(facts)
                        .orderedAt(known.orderedAt())
                        .requestedAt(known.requestedAt())
                        .build())
                .orElse(facts);
    }

    private ReturnFacts facts(Instant now) {
        ReturnFacts.Builder facts = ReturnFacts.builder();
        facts.requestedAt(now.minusSeconds(below(1200) - 10L))
                .orderedAt(now.minus(Duration.ofDays(below(100))))
                .price(ReturnDesk.yuan("100"))
                .signedAt(mostly(now.minus(Duration.ofHours(below(200)))))
                .goods(mostly(isSeldom() ? GoodsKind.CUSTOM_MADE : GoodsKind.ORDINARY))
                .cause(mostly(any(List.of(ReturnCause.values()))))
                .packagingComplete(mostly(!isSeldom()))
                .opened(mostly(isSeldom()))
                .used(mostly(isSeldom()))
                .checkedOnSigning(maybe(chance()));
        if (chance()) {
            facts.addCharges(
                    FreightCharge.of(any(List.of(FreightLeg.values())), ReturnDesk.yuan("9.5"), FreightPayer.BUYER));
        }
        return facts.build();
    }

    private WaybillNumber parcel() {
        return WaybillNumber.of("SF" + below(3));
    }
}
