package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardReasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who may do what to a scorecard, and what it takes to go on with one. */
record Authority(ScorecardPolicy policy) {
    /** What a restored scorecard may lack, and without which it goes no further. */
    static List<Rejection> isKnown(Scorecard scorecard, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>();
        if (scorecard.agent().isEmpty()) {
            reasons.add(Rejection.of(ScorecardReasons.AGENT_MISSING));
        }
        if (scorecard.month().isEmpty()) {
            reasons.add(Rejection.of(ScorecardReasons.MONTH_MISSING));
        }
        return reasons;
    }

    static String agent(Scorecard scorecard) {
        return scorecard.agent().map(AgentId::value).orElse("-");
    }

    /** A program opens, counts, ranks, publishes and closes; it does not rate. */
    List<Rejection> mayKeep(Scorecard scorecard, DecisionContext context) {
        return context.actor().is(Role.SYSTEM) ? List.of() : isSuperior(context);
    }

    private List<Rejection> isSuperior(DecisionContext context) {
        return lacking(policy.superiors(), ScorecardReasons.SUPERIOR_NEEDED, context);
    }

    List<Rejection> mayRate(Scorecard scorecard, DecisionContext context) {
        return withoutOwn(scorecard, isSuperior(context), context);
    }

    List<Rejection> mayDecide(Scorecard scorecard, DecisionContext context) {
        return withoutOwn(
                scorecard, lacking(policy.disputeDeciders(), ScorecardReasons.DECIDER_NEEDED, context), context);
    }

    private static List<Rejection> withoutOwn(Scorecard scorecard, List<Rejection> others, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>(others);
        if (isOwn(scorecard, context)) {
            reasons.add(Rejection.of(ScorecardReasons.OWN_SCORECARD, "K3")
                    .with("sender", context.actor().id()));
        }
        return reasons;
    }

    private static boolean isOwn(Scorecard scorecard, DecisionContext context) {
        return scorecard.agent().filter(context.actor().id()::equals).isPresent();
    }

    private static List<Rejection> lacking(Set<Role> roles, String code, DecisionContext context) {
        return Roles.isAny(roles, context)
                ? List.of()
                : List.of(Rejection.of(code, "K3")
                        .with("sender", context.actor().id())
                        .with("roles", Roles.names(roles)));
    }

    static List<Rejection> isAgent(Scorecard scorecard, DecisionContext context) {
        return isOwn(scorecard, context)
                ? List.of()
                : List.of(Rejection.of(ScorecardReasons.AGENT_NEEDED)
                        .with("sender", context.actor().id())
                        .with("agent", agent(scorecard)));
    }
}
