package io.careline.core.swap;

import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.swap.ArrangeRepayment;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.RepaymentArranged;
import io.careline.swap.ShiftSwap;
import io.careline.swap.ShiftWorked;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapSettled;
import io.careline.swap.SwapTerms;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A swap in force: shifts that are worked, and the one that is worked in return. */
record Working(Grounds grounds) {
    static ZoneId zone(ShiftSwap swap) {
        return swap.zone().orElse(ZoneOffset.UTC);
    }

    static Optional<SwapLeg> leg(ShiftSwap swap, SwapLegKind kind) {
        return swap.terms().flatMap(terms -> terms.leg(kind));
    }

    static List<Rejection> ifNoSuchLeg(ShiftSwap swap, SwapLegKind kind) {
        return leg(swap, kind).isPresent()
                ? List.of()
                : List.of(Rejection.of(SwapReasons.LEG_UNKNOWN).with("leg", kind));
    }

    static List<Rejection> isOver(ShiftSwap swap, RecordShiftWorked command, DecisionContext context) {
        return leg(swap, command.leg())
                .map(leg -> leg.shift().endsAt(zone(swap)))
                .filter(endsAt -> context.now().isBefore(endsAt))
                .map(endsAt -> List.of(
                        Rejection.of(SwapReasons.SHIFT_NOT_OVER).with("endsAt", LocalTimes.of(endsAt, zone(swap)))))
                .orElse(List.of());
    }

    List<SwapEvent> record(ShiftSwap swap, RecordShiftWorked command, DecisionContext context) {
        if (swap.worked().contains(command.leg())) {
            return List.of();
        }
        List<SwapEvent> events = new ArrayList<>();
        events.add(ShiftWorked.builder()
                .leg(command.leg())
                .attributes(command.attributes())
                .build());
        Set<SwapLegKind> worked = EnumSet.of(command.leg());
        worked.addAll(swap.worked());
        if (isAllWorked(swap.terms().orElseThrow(), worked)) {
            events.add(SwapSettled.builder().attributes(command.attributes()).build());
        }
        return events;
    }

    private static boolean isAllWorked(SwapTerms terms, Set<SwapLegKind> worked) {
        boolean isNamed = !terms.isRepaid() || terms.repayment().isPresent();
        return isNamed && terms.legs().stream().map(SwapLeg::kind).allMatch(worked::contains);
    }

    static List<Rejection> isOwed(ShiftSwap swap, DecisionContext context) {
        Optional<SwapTerms> terms = swap.terms();
        if (terms.filter(SwapTerms::isRepaid).isEmpty()) {
            return List.of(Rejection.of(SwapReasons.REPAYMENT_NOT_OWED));
        }
        return terms.flatMap(SwapTerms::repayment)
                .map(known -> List.of(
                        Rejection.of(SwapReasons.REPAYMENT_ALREADY_ARRANGED).with("date", known.date())))
                .orElse(List.of());
    }

    private static List<SwapLeg> repayment(ShiftSwap swap, ArrangeRepayment command) {
        return swap.terms()
                .flatMap(terms -> terms.withRepayment(command.repayment()).leg(SwapLegKind.REPAYMENT))
                .map(List::of)
                .orElse(List.of());
    }

    List<Reason> grounds(ShiftSwap swap, ArrangeRepayment command, DecisionContext context) {
        List<SwapLeg> legs = repayment(swap, command);
        List<Reason> reasons = new ArrayList<>(grounds.against(legs, command.facts(), context.now()));
        Instant dueAt = swap.repaymentDueAt().orElse(Instant.MAX);
        reasons.addAll(Grounds.tooLate(legs, zone(swap), dueAt));
        return reasons;
    }

    List<SwapEvent> arrange(ShiftSwap swap, ArrangeRepayment command, DecisionContext context) {
        return List.of(RepaymentArranged.builder()
                .roster(swap.roster().orElseThrow())
                .repayment(command.repayment())
                .changes(SwapLeg.changes(repayment(swap, command)))
                .attributes(command.attributes())
                .build());
    }
}
