package io.careline.examples.replay.orders;

import io.careline.common.Money;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.orderflag.Order;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.CancelReturn;
import io.careline.returns.ConfirmRefund;
import io.careline.returns.DispatchGoods;
import io.careline.returns.ExchangeGoods;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.GoodsKind;
import io.careline.returns.GoodsReturn;
import io.careline.returns.InspectGoods;
import io.careline.returns.ProposeRefund;
import io.careline.returns.ReassessReturn;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RejectGoods;
import io.careline.returns.RequestReturn;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnRemedy;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the command of a line that is about a return. */
record ReturnCommands(JournalLine line) {
    /**
     * The command.
     *
     * @param ordered what is known of the goods from their order
     */
    ReturnCommand command(ReturnCommandType type, Order order, GoodsReturn goodsReturn, Optional<ReturnFacts> ordered)
            throws LineFault {
        return switch (type) {
            case REQUEST ->
                RequestReturn.builder()
                        .customer(order.customer().orElseThrow(this::noOrder))
                        .order(order.id())
                        .facts(facts(ordered.orElseThrow(this::noOrder), ordered))
                        .remedy(line.constant(OrderForm.REMEDY, ReturnRemedy.class)
                                .orElse(ReturnRemedy.REFUND))
                        .build();
            case REASSESS ->
                ReassessReturn.of(facts(goodsReturn.facts().or(() -> ordered).orElseThrow(this::noOrder), ordered));
            case AUTHORISE ->
                AuthoriseReturn.builder()
                        .basis(line.constant(OrderForm.BASIS, ReturnBasis.class).orElse(ReturnBasis.HOUSE))
                        .reason(line.text(OrderForm.REASON))
                        .build();
            case DISPATCH_GOODS -> DispatchGoods.builder().waybill(waybill()).build();
            case RECEIVE_GOODS ->
                ReceiveGoods.builder()
                        .freightCollect(line.flag(OrderForm.FREIGHT_COLLECT))
                        .build();
            case INSPECT_GOODS -> inspect();
            case REJECT_GOODS ->
                RejectGoods.builder().reason(line.text(OrderForm.REASON)).build();
            case PROPOSE_REFUND ->
                ProposeRefund.builder().amount(line.money(OrderForm.AMOUNT)).build();
            case CONFIRM_REFUND -> ConfirmRefund.of();
            case EXCHANGE_GOODS -> ExchangeGoods.builder().waybill(waybill()).build();
            case CANCEL ->
                CancelReturn.builder().reason(line.text(OrderForm.REASON)).build();
            case EXPIRE, RECORD_REFUND_OVERDUE ->
                throw new IllegalArgumentException("type (" + type + ") must not follow from deadlines");
        };
    }

    private LineFault noOrder() {
        return line.fault("order", "no line before places the order " + line.subject());
    }

    private Optional<WaybillNumber> waybill() throws LineFault {
        return line.name(OrderForm.WAYBILL, WaybillNumber::of);
    }

    private ReturnCommand inspect() throws LineFault {
        return InspectGoods.builder()
                .packagingComplete(needed(OrderForm.PACKAGING_COMPLETE))
                .opened(needed(OrderForm.OPENED))
                .used(needed(OrderForm.USED))
                .cause(cause())
                .note(line.text(OrderForm.REASON))
                .build();
    }

    private boolean needed(String column) throws LineFault {
        return line.needed(column, line.answer(column));
    }

    private Optional<ReturnCause> cause() throws LineFault {
        return line.constant(OrderForm.CAUSE, ReturnCause.class);
    }

    /** What the line says, and else what was known before. */
    private ReturnFacts facts(ReturnFacts known, Optional<ReturnFacts> ordered) throws LineFault {
        return ReturnFacts.builder()
                .from(known)
                .signedAt(known.signedAt().or(() -> ordered.flatMap(ReturnFacts::signedAt)))
                .price(line.price(OrderForm.AMOUNT).orElse(known.price()))
                .goods(line.name(OrderForm.GOODS, GoodsKind::of).or(known::goods))
                .cause(cause().or(known::cause))
                .packagingComplete(line.answer(OrderForm.PACKAGING_COMPLETE).or(known::packagingComplete))
                .opened(line.answer(OrderForm.OPENED).or(known::opened))
                .used(line.answer(OrderForm.USED).or(known::used))
                .checkedOnSigning(line.answer(OrderForm.CHECKED_ON_SIGNING).or(known::checkedOnSigning))
                .charges(charges(known.charges()))
                .build();
    }

    /** What the line says of a way stands in place of what was known of it. */
    private List<FreightCharge> charges(List<FreightCharge> known) throws LineFault {
        Map<FreightLeg, FreightCharge> charges = new EnumMap<>(FreightLeg.class);
        known.forEach(charge -> charges.put(charge.leg(), charge));
        for (FreightLeg leg : FreightLeg.values()) {
            line.value(column(leg), "money and who has paid it, such as CNY 8 seller", text -> charge(leg, text))
                    .ifPresent(charge -> charges.put(leg, charge));
        }
        return List.copyOf(charges.values());
    }

    private static String column(FreightLeg leg) {
        return switch (leg) {
            case OUTBOUND -> OrderForm.OUTBOUND_FREIGHT;
            case RETURN -> OrderForm.RETURN_FREIGHT;
            case RESHIP -> OrderForm.RESHIP_FREIGHT;
        };
    }

    private static FreightCharge charge(FreightLeg leg, String text) {
        int blank = text.lastIndexOf(' ');
        FreightPayer payer = FreightPayer.valueOf(text.substring(blank + 1).toUpperCase(Locale.ROOT));
        return FreightCharge.of(leg, Money.parse(text.substring(0, Math.max(0, blank))), payer);
    }
}
