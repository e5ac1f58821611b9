package io.careline.core.returns;

import io.careline.common.Money;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.returns.ConfirmRefund;
import io.careline.returns.ExpireReturn;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ProposeRefund;
import io.careline.returns.RecordRefundOverdue;
import io.careline.returns.RefundConfirmed;
import io.careline.returns.RefundOverdue;
import io.careline.returns.RefundProposed;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnRemedy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The money that goes back: proposed within what is due, confirmed by a person, late after seven days (rule RT7). */
record Refunding(ReturnPolicy policy) {
    static List<Rejection> ifNotOffered(GoodsReturn goodsReturn, ReturnRemedy wanted) {
        Set<ReturnRemedy> offered =
                goodsReturn.grounds().map(ReturnDecision::remedies).orElse(Set.of());
        return offered.isEmpty() ? List.of() : ifNotOffered(offered, wanted);
    }

    static List<Rejection> ifNotOffered(Set<ReturnRemedy> offered, ReturnRemedy wanted) {
        return offered.contains(wanted)
                ? List.of()
                : List.of(Rejection.of(ReturnReasons.REMEDY_NOT_OFFERED)
                        .with("remedy", wanted)
                        .with(
                                "offered",
                                offered.stream().sorted().map(Enum::name).collect(Collectors.joining(", "))));
    }

    static List<Rejection> refundIsOffered(GoodsReturn goodsReturn, DecisionContext context) {
        return ifNotOffered(goodsReturn, ReturnRemedy.REFUND);
    }

    List<Rejection> isWithinWhatIsDue(GoodsReturn goodsReturn, ProposeRefund command, DecisionContext context) {
        Optional<Money> due = due(goodsReturn);
        if (due.isEmpty() || command.amount().isEmpty()) {
            return List.of();
        }
        Money amount = command.amount().get();
        List<Rejection> reasons = new ArrayList<>(0);
        if (amount.amount().signum() < 0) {
            reasons.add(Rejection.of(ReturnReasons.REFUND_NEGATIVE).with("amount", amount));
        }
        if (!amount.currency().equals(due.get().currency())) {
            reasons.add(compared(ReturnReasons.REFUND_CURRENCY_DIFFERS, amount, due.get()));
        } else if (amount.compareTo(due.get()) > 0) {
            reasons.add(compared(ReturnReasons.REFUND_ABOVE_DUE, amount, due.get()));
        }
        return reasons;
    }

    private static Optional<Money> due(GoodsReturn goodsReturn) {
        return goodsReturn.grounds().flatMap(ReturnDecision::refund);
    }

    private static Rejection compared(String code, Money amount, Money due) {
        return Rejection.of(code).with("amount", amount).with("due", due);
    }

    List<ReturnEvent> propose(GoodsReturn goodsReturn, ProposeRefund command, DecisionContext context) {
        Money amount = command.amount().or(() -> due(goodsReturn)).orElseThrow();
        if (goodsReturn.proposedRefund().filter(amount::equals).isPresent()) {
            return List.of();
        }
        return List.of(RefundProposed.builder()
                .amount(amount)
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isProposed(GoodsReturn goodsReturn, DecisionContext context) {
        return goodsReturn.proposedRefund().isPresent()
                ? List.of()
                : List.of(Rejection.of(ReturnReasons.REFUND_NOT_PROPOSED));
    }

    List<Rejection> isPerson(GoodsReturn goodsReturn, DecisionContext context) {
        boolean isPerson = !context.actor().is(Role.SYSTEM) && Roles.isAny(policy.refundConfirmers(), context);
        return isPerson
                ? List.of()
                : List.of(Rejection.of(ReturnReasons.CONFIRMER_NEEDED)
                        .with("roles", Roles.names(policy.refundConfirmers()))
                        .with("agent", context.actor().id()));
    }

    List<ReturnEvent> confirm(GoodsReturn goodsReturn, ConfirmRefund command, DecisionContext context) {
        return List.of(RefundConfirmed.builder()
                .amount(goodsReturn.proposedRefund().orElseThrow())
                .confirmedBy(context.actor().id())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isOverdue(GoodsReturn goodsReturn, DecisionContext context) {
        if (goodsReturn.refundDueAt().isEmpty()) {
            return List.of(Rejection.of(ReturnReasons.REFUND_NOT_OWED));
        }
        Instant dueAt = goodsReturn.refundDueAt().get();
        return context.now().isBefore(dueAt)
                ? List.of(Rejection.of(ReturnReasons.REFUND_NOT_OVERDUE, "RT7").with("dueAt", dueAt))
                : List.of();
    }

    List<ReturnEvent> recordOverdue(GoodsReturn goodsReturn, RecordRefundOverdue command, DecisionContext context) {
        if (goodsReturn.isRefundOverdue()) {
            return List.of();
        }
        return List.of(RefundOverdue.builder()
                .dueAt(goodsReturn.refundDueAt().orElseThrow())
                .attributes(command.attributes())
                .build());
    }

    /** What is owed and by when: the goods by the buyer, the money by the seller. */
    static List<Deadline<ReturnCommand>> deadlines(GoodsReturn goodsReturn, DecisionContext context) {
        return switch (goodsReturn.status()) {
            case AUTHORISED ->
                goodsReturn
                        .expiresAt()
                        .map(at -> List.of(Deadline.<ReturnCommand>of("handover", at, ExpireReturn.of())))
                        .orElse(List.of());
            case RECEIVED, INSPECTED ->
                goodsReturn
                        .refundDueAt()
                        .filter(at -> !goodsReturn.isRefundOverdue())
                        .map(at -> List.of(Deadline.<ReturnCommand>of("refund", at, RecordRefundOverdue.of())))
                        .orElse(List.of());
            case NONE, REQUESTED, IN_TRANSIT, REFUNDED, EXCHANGED, REJECTED_ON_INSPECTION, EXPIRED, CANCELLED ->
                List.of();
        };
    }
}
