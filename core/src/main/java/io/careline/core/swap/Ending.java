package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.roster.RosterChange;
import io.careline.swap.CancelSwap;
import io.careline.swap.ExpireSwap;
import io.careline.swap.RecordRepaymentDefault;
import io.careline.swap.RepaymentDefaulted;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCancelled;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapExpired;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import io.careline.swap.SwapVoided;
import io.careline.swap.VoidSwap;
import java.time.Instant;
import java.util.List;

/** How a swap ends other than by being worked, and what is owed until when. */
final class Ending {
    private Ending() {}

    static List<Rejection> hasNotBegun(ShiftSwap swap, DecisionContext context) {
        List<SwapLeg> legs = swap.outstanding();
        return legs.stream()
                .filter(leg -> !leg.shift().startsAt(Working.zone(swap)).isAfter(context.now()))
                .map(leg -> Rejection.of(SwapReasons.SHIFT_STARTED)
                        .with("date", leg.shift().date())
                        .with("startsAt", LocalTimes.of(leg.shift().startsAt(Working.zone(swap)), Working.zone(swap))))
                .toList();
    }

    /** Before the approval nothing has changed in the roster. */
    static List<SwapEvent> cancel(ShiftSwap swap, CancelSwap command, DecisionContext context) {
        List<RosterChange> changes = swap.isPending()
                ? List.of()
                : SwapLeg.reversed(swap.terms().orElseThrow().changes());
        return List.of(SwapCancelled.builder()
                .roster(swap.roster().orElseThrow())
                .changes(changes)
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isExpired(ShiftSwap swap, DecisionContext context) {
        return Consenting.isInTime(swap, context).isEmpty()
                ? List.of(Rejection.of(SwapReasons.EXPIRY_TOO_EARLY)
                        .with(
                                "expiresAt",
                                swap.expiresAt()
                                        .map(at -> LocalTimes.of(at, Working.zone(swap))
                                                .toString())
                                        .orElse("-")))
                : List.of();
    }

    static List<SwapEvent> expire(ShiftSwap swap, ExpireSwap command, DecisionContext context) {
        return List.of(SwapExpired.builder().attributes(command.attributes()).build());
    }

    static List<Rejection> isUpset(ShiftSwap swap, VoidSwap command, DecisionContext context) {
        return command.changes().stream().anyMatch(swap::isUpsetBy)
                ? List.of()
                : List.of(Rejection.of(SwapReasons.NOT_AFFECTED));
    }

    static List<SwapEvent> annul(ShiftSwap swap, VoidSwap command, DecisionContext context) {
        List<RosterChange> upsetting =
                command.changes().stream().filter(swap::isUpsetBy).toList();
        return List.of(SwapVoided.builder()
                .changes(upsetting)
                .roster(swap.roster())
                .returned(returned(swap, upsetting, context))
                .attributes(command.attributes())
                .build());
    }

    /** Nobody works a shift for a colleague who no longer works one in return. */
    private static List<RosterChange> returned(ShiftSwap swap, List<RosterChange> upsetting, DecisionContext context) {
        return SwapLeg.reversed(swap.outstanding().stream()
                .filter(leg -> leg.shift().startsAt(Working.zone(swap)).isAfter(context.now()))
                .map(leg -> SwapLeg.changes(List.of(leg)))
                .filter(own ->
                        own.stream().noneMatch(cell -> upsetting.stream().anyMatch(change -> isSameDay(cell, change))))
                .flatMap(List::stream)
                .toList());
    }

    private static boolean isSameDay(RosterChange one, RosterChange other) {
        return one.agent().equals(other.agent()) && one.date().equals(other.date());
    }

    static List<Rejection> isOverdue(ShiftSwap swap, DecisionContext context) {
        if (swap.repaymentDueAt().isEmpty()) {
            return List.of(Rejection.of(SwapReasons.REPAYMENT_NOT_OWED));
        }
        Instant dueAt = swap.repaymentDueAt().get();
        return context.now().isBefore(dueAt)
                ? List.of(Rejection.of(SwapReasons.DEFAULT_TOO_EARLY)
                        .with("dueAt", LocalTimes.of(dueAt, Working.zone(swap))))
                : List.of();
    }

    static List<SwapEvent> recordDefault(ShiftSwap swap, RecordRepaymentDefault command, DecisionContext context) {
        AgentId debtor = swap.outstanding().stream()
                .map(SwapLeg::taker)
                .findFirst()
                .or(() -> swap.terms().map(SwapTerms::requester))
                .orElseThrow();
        return List.of(RepaymentDefaulted.builder()
                .debtor(debtor)
                .dueAt(swap.repaymentDueAt().orElseThrow())
                .attributes(command.attributes())
                .build());
    }

    /** Everybody's consent while it is pending; once one shift is worked, the other. */
    static List<Deadline<SwapCommand>> deadlines(ShiftSwap swap, DecisionContext context) {
        if (swap.isPending()) {
            return swap.expiresAt()
                    .map(at -> List.of(Deadline.<SwapCommand>of("answer", at, ExpireSwap.of())))
                    .orElse(List.of());
        }
        return swap.repaymentDueAt()
                .filter(at -> swap.status() == SwapStatus.AWAITING_REPAYMENT)
                .map(at -> List.of(Deadline.<SwapCommand>of("repayment", at, RecordRepaymentDefault.of())))
                .orElse(List.of());
    }
}
