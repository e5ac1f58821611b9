package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.swap.LiabilityProposed;
import io.careline.swap.LiabilityShare;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.ShiftMissed;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapAbsenceRaised;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapLiability;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import java.util.ArrayList;
import java.util.List;

/** A shift that nobody worked (rules W8, W10): shares of the fault are proposed, an absence is raised; people decide. */
record Missing(SwapPolicy policy) {
    private static final int WHOLE = 100;

    static List<Rejection> isMissed(ShiftSwap swap, ReportShiftMissed command, DecisionContext context) {
        if (swap.worked().contains(command.leg())) {
            return List.of(Rejection.of(SwapReasons.SHIFT_WORKED).with("leg", command.leg()));
        }
        return Working.leg(swap, command.leg())
                .map(leg -> leg.shift().startsAt(Working.zone(swap)))
                .filter(startsAt -> context.now().isBefore(startsAt))
                .map(startsAt -> List.of(Rejection.of(SwapReasons.SHIFT_NOT_BEGUN)
                        .with("startsAt", LocalTimes.of(startsAt, Working.zone(swap)))))
                .orElse(List.of());
    }

    List<Rejection> sharesAreWhole(ShiftSwap swap, ReportShiftMissed command, DecisionContext context) {
        List<AgentId> liable = liable(swap);
        List<LiabilityShare> shares = command.shares();
        boolean isWhole = shares.stream().mapToInt(LiabilityShare::percent).sum() == WHOLE
                && shares.stream().map(LiabilityShare::agent).distinct().count() == shares.size()
                && shares.stream().map(LiabilityShare::agent).allMatch(liable::contains);
        return shares.isEmpty() || isWhole
                ? List.of()
                : List.of(Rejection.of(SwapReasons.SHARES_INVALID, "W8")
                        .with("agents", Authority.names(liable))
                        .with(
                                "shares",
                                Authority.names(shares.stream()
                                        .map(share -> share.agent() + " " + share.percent())
                                        .toList())));
    }

    /** The two people where their team leaders are not known. */
    private List<AgentId> liable(ShiftSwap swap) {
        return policy.liability() == SwapLiability.TEAM_LEADS && !swap.leads().isEmpty()
                ? swap.leads()
                : Authority.people(swap);
    }

    List<SwapEvent> report(ShiftSwap swap, ReportShiftMissed command, DecisionContext context) {
        SwapLeg leg = Working.leg(swap, command.leg()).orElseThrow();
        String rule = command.cause() == MissedShiftCause.UNCLEAR_HANDOVER ? "W8" : "W10";
        return List.of(
                ShiftMissed.builder()
                        .leg(command.leg())
                        .cause(command.cause())
                        .attributes(command.attributes())
                        .build(),
                LiabilityProposed.builder()
                        .shares(command.shares().isEmpty() ? inEqualParts(liable(swap)) : command.shares())
                        .ruleId(rule)
                        .attributes(command.attributes())
                        .build(),
                SwapAbsenceRaised.builder()
                        .agent(leg.taker())
                        .shift(leg.shift())
                        .ruleId(command.cause() == MissedShiftCause.LEAVE ? "L18" : rule)
                        .attributes(command.attributes())
                        .build());
    }

    private static List<LiabilityShare> inEqualParts(List<AgentId> liable) {
        List<LiabilityShare> shares = new ArrayList<>();
        for (AgentId agent : liable) {
            shares.add(LiabilityShare.of(agent, WHOLE / liable.size()));
        }
        return shares;
    }
}
