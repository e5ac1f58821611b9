package io.careline.core.handover;

import io.careline.common.AgentId;
import io.careline.core.internal.Roles;
import io.careline.handover.Handover;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;

/** Who may act: the giver while he is there, the taker, either of them, or a lead (rules H2, H8). */
record Parties(HandoverPolicy policy) {
    static List<Rejection> isGiver(Handover handover, DecisionContext context) {
        if (!isActor(handover.giver(), context)) {
            return refusal(HandoverReasons.NOT_THE_GIVER, context);
        }
        return handover.isGiverGone()
                ? List.of(Rejection.of(HandoverReasons.GIVER_GONE, "H11")
                        .with("giver", context.actor().id()))
                : List.of();
    }

    static List<Rejection> isTaker(Handover handover, DecisionContext context) {
        return isActor(handover.taker(), context) ? List.of() : refusal(HandoverReasons.NOT_THE_TAKER, context);
    }

    static List<Rejection> isParty(Handover handover, DecisionContext context) {
        return isActor(handover.giver(), context) || isActor(handover.taker(), context)
                ? List.of()
                : refusal(HandoverReasons.NOT_A_PARTY, context);
    }

    /** The giver brings a problem to a stage; where he has left by his book, it is the taker's. */
    static List<Rejection> isInCharge(Handover handover, DecisionContext context) {
        return handover.isGiverGone() ? isTaker(handover, context) : isGiver(handover, context);
    }

    /** Two different people sign. */
    static List<Rejection> isSecondSigner(Handover handover, DecisionContext context) {
        return isActor(handover.giver(), context)
                ? List.of(Rejection.of(HandoverReasons.SAME_SIGNER, "H8")
                        .with("agent", context.actor().id()))
                : isTaker(handover, context);
    }

    List<Rejection> isLead(Handover handover, DecisionContext context) {
        return Roles.isAny(policy.leads(), context)
                ? List.of()
                : List.of(Rejection.of(HandoverReasons.LEAD_NEEDED)
                        .with("roles", Roles.names(policy.leads()))
                        .with("agent", context.actor().id()));
    }

    static List<Rejection> areDifferent(Optional<AgentId> giver, AgentId taker) {
        return giver.filter(taker::equals).isPresent()
                ? List.of(Rejection.of(HandoverReasons.SAME_PERSON, "H8").with("agent", taker))
                : List.of();
    }

    private static boolean isActor(Optional<AgentId> agent, DecisionContext context) {
        return agent.filter(context.actor().id()::equals).isPresent();
    }

    private static List<Rejection> refusal(String code, DecisionContext context) {
        return List.of(Rejection.of(code).with("agent", context.actor().id()));
    }

    /** An agent as a detail of a reason. */
    static String name(Optional<AgentId> agent) {
        return agent.map(AgentId::value).orElse("?");
    }
}
