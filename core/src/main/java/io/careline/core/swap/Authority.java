package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who may do what to a swap beside those who are asked to agree. */
record Authority(SwapPolicy policy) {
    /** What a restored swap may lack, and without which it goes no further. */
    static List<Rejection> isKnown(ShiftSwap swap, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>();
        if (swap.terms().isEmpty()) {
            reasons.add(Rejection.of(SwapReasons.TERMS_MISSING));
        }
        if (swap.roster().isEmpty()) {
            reasons.add(Rejection.of(SwapReasons.ROSTER_MISSING));
        }
        return reasons;
    }

    /** The two people. */
    static List<AgentId> people(ShiftSwap swap) {
        return swap.terms().map(SwapTerms::people).orElse(List.of());
    }

    List<Rejection> maySupervise(ShiftSwap swap, DecisionContext context) {
        return Roles.isAny(policy.supervisors(), context)
                ? List.of()
                : List.of(Rejection.of(SwapReasons.SUPERVISOR_NEEDED)
                        .with("agent", context.actor().id())
                        .with("roles", Roles.names(policy.supervisors())));
    }

    /** A program passes on what the roster or attendance knows. */
    List<Rejection> mayRecord(ShiftSwap swap, DecisionContext context) {
        return context.actor().is(Role.SYSTEM) ? List.of() : maySupervise(swap, context);
    }

    List<Rejection> isConcerned(ShiftSwap swap, DecisionContext context) {
        AgentId actor = context.actor().id();
        boolean isConcerned = people(swap).contains(actor)
                || swap.leads().contains(actor)
                || Roles.isAny(policy.supervisors(), context);
        return isConcerned
                ? List.of()
                : List.of(Rejection.of(SwapReasons.PARTY_NEEDED)
                        .with("agent", actor)
                        .with("agents", names(people(swap))));
    }

    static String names(Iterable<?> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add(value.toString()));
        return names.stream().collect(Collectors.joining(", "));
    }
}
