package io.careline.core.returns;

import static io.careline.returns.ReturnStatus.AUTHORISED;
import static io.careline.returns.ReturnStatus.CANCELLED;
import static io.careline.returns.ReturnStatus.EXCHANGED;
import static io.careline.returns.ReturnStatus.EXPIRED;
import static io.careline.returns.ReturnStatus.INSPECTED;
import static io.careline.returns.ReturnStatus.IN_TRANSIT;
import static io.careline.returns.ReturnStatus.NONE;
import static io.careline.returns.ReturnStatus.RECEIVED;
import static io.careline.returns.ReturnStatus.REFUNDED;
import static io.careline.returns.ReturnStatus.REJECTED_ON_INSPECTION;
import static io.careline.returns.ReturnStatus.REQUESTED;

import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.CancelReturn;
import io.careline.returns.ConfirmRefund;
import io.careline.returns.DispatchGoods;
import io.careline.returns.ExchangeGoods;
import io.careline.returns.ExpireReturn;
import io.careline.returns.GoodsReturn;
import io.careline.returns.InspectGoods;
import io.careline.returns.ProposeRefund;
import io.careline.returns.ReassessReturn;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RecordRefundOverdue;
import io.careline.returns.RejectGoods;
import io.careline.returns.RequestReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnEvaluator;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnId;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;

/** The rows of the return life cycle: read them top to bottom as its specification. */
final class ReturnTable {
    private final ReturnPolicy policy;
    private final Supervision supervision;
    private final Assessing assessing;
    private final Authorising authorising;
    private final Moving moving;
    private final Refunding refunding;
    private final ReturnRestoration restoration;
    private final LifecycleBuilder<GoodsReturn, ReturnCommand, ReturnEvent> table =
            Lifecycles.define("return", ReturnEvent.class, id -> GoodsReturn.unrequested(ReturnId.of(id)));

    ReturnTable(ReturnPolicy policy, ReturnEvaluator law) {
        this.policy = policy;
        this.supervision = new Supervision(policy);
        this.assessing = new Assessing(policy, new HouseTerms(policy), law);
        this.authorising = new Authorising(policy, supervision);
        this.moving = new Moving(policy);
        this.refunding = new Refunding(policy);
        this.restoration = new ReturnRestoration(policy, assessing, moving);
    }

    LifecycleBuilder<GoodsReturn, ReturnCommand, ReturnEvent> define() {
        table.version(policy.version())
                .evolve(ReturnEvolution::after)
                .deadlines(Refunding::deadlines)
                .restore(restoration::of);
        asking();
        travelling();
        inspecting();
        refunds();
        ends();
        return table;
    }

    private <K extends ReturnCommand> RowBuilder<GoodsReturn, ReturnCommand, ReturnEvent, K> on(
            ReturnCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void asking() {
        on(ReturnCommandType.REQUEST, RequestReturn.class)
                .from(NONE)
                .to(REQUESTED)
                .check((goodsReturn, command, context) -> Assessing.isNotFromTheFuture(command.facts(), context))
                .emit(assessing::request);
        on(ReturnCommandType.REASSESS, ReassessReturn.class)
                .from(REQUESTED)
                .check((goodsReturn, command, context) -> Assessing.isNotFromTheFuture(command.facts(), context))
                .check(Assessing::timesAreKept)
                .emit(assessing::reassess);
        on(ReturnCommandType.AUTHORISE, AuthoriseReturn.class)
                .from(REQUESTED)
                .to(AUTHORISED)
                .check(authorising::isGrounded)
                .check(authorising::remedyIsOffered)
                .check(authorising::reasonIsGiven)
                .emit(authorising::authorise);
    }

    private void travelling() {
        on(ReturnCommandType.DISPATCH_GOODS, DispatchGoods.class)
                .from(AUTHORISED)
                .to(IN_TRANSIT)
                .when(Authorising::notExpired)
                .check((goodsReturn, command, context) -> Moving.ifNoWaybill(command.waybill()))
                .emit(moving::dispatch);
        on(ReturnCommandType.DISPATCH_GOODS, DispatchGoods.class)
                .from(IN_TRANSIT)
                .check((goodsReturn, command, context) -> Moving.ifNoWaybill(command.waybill()))
                .emit(moving::dispatch);
        on(ReturnCommandType.RECEIVE_GOODS, ReceiveGoods.class)
                .from(AUTHORISED)
                .to(RECEIVED)
                .when(Authorising::notExpired)
                .check(moving::freightIsPaid)
                .emit(moving::receive);
        on(ReturnCommandType.RECEIVE_GOODS, ReceiveGoods.class)
                .from(IN_TRANSIT)
                .to(RECEIVED)
                .check(moving::freightIsPaid)
                .emit(moving::receive);
    }

    private void inspecting() {
        on(ReturnCommandType.INSPECT_GOODS, InspectGoods.class)
                .from(RECEIVED, INSPECTED)
                .to(INSPECTED)
                .when(Assessing::factsAreKnown)
                .emit(assessing::inspect);
        on(ReturnCommandType.REJECT_GOODS, RejectGoods.class)
                .from(INSPECTED)
                .to(REJECTED_ON_INSPECTION)
                .when(supervision::mayReject)
                .check(Objection.ifBlank(RejectGoods::reason, ReturnReasons.REASON_MISSING))
                .check(Moving::lawStillAllows)
                .emit(moving::reject);
        on(ReturnCommandType.EXCHANGE_GOODS, ExchangeGoods.class)
                .from(INSPECTED)
                .to(EXCHANGED)
                .when(supervision::mayGoOn)
                .when(Moving::exchangeIsOffered)
                .check((goodsReturn, command, context) -> Moving.ifNoWaybill(command.waybill()))
                .emit(moving::exchange);
    }

    private void refunds() {
        on(ReturnCommandType.PROPOSE_REFUND, ProposeRefund.class)
                .from(INSPECTED)
                .when(supervision::mayGoOn)
                .when(Refunding::refundIsOffered)
                .check(refunding::isWithinWhatIsDue)
                .emit(refunding::propose);
        on(ReturnCommandType.CONFIRM_REFUND, ConfirmRefund.class)
                .from(INSPECTED)
                .to(REFUNDED)
                .when(Refunding::isProposed)
                .when(refunding::isPerson)
                .emit(refunding::confirm);
        on(ReturnCommandType.RECORD_REFUND_OVERDUE, RecordRefundOverdue.class)
                .from(RECEIVED, INSPECTED)
                .when(Refunding::isOverdue)
                .emit(refunding::recordOverdue);
        on(ReturnCommandType.RECORD_REFUND_OVERDUE, RecordRefundOverdue.class)
                .from(REFUNDED, EXCHANGED, REJECTED_ON_INSPECTION)
                .alreadySo();
    }

    private void ends() {
        on(ReturnCommandType.CANCEL, CancelReturn.class)
                .from(REQUESTED, AUTHORISED, IN_TRANSIT)
                .to(CANCELLED)
                .check(Objection.ifBlank(CancelReturn::reason, ReturnReasons.REASON_MISSING))
                .emit(authorising::cancel);
        on(ReturnCommandType.EXPIRE, ExpireReturn.class)
                .from(AUTHORISED)
                .to(EXPIRED)
                .when(Authorising::isExpired)
                .emit(authorising::expire);
        on(ReturnCommandType.EXPIRE, ExpireReturn.class)
                .from(IN_TRANSIT, RECEIVED, INSPECTED, REFUNDED, EXCHANGED, REJECTED_ON_INSPECTION, EXPIRED, CANCELLED)
                .alreadySo();
    }
}
