package io.careline.core.conduct;

import io.careline.common.AgentId;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import java.util.List;
import java.util.Set;

/** Who may do what: people decide, nobody a case of their own, and an appeal is for somebody else. */
record Authority(ConductPolicy policy) {
    /** What a restored case may lack, and without which it is not upheld. */
    static List<Rejection> isKnown(ConductCase conductCase, DecisionContext context) {
        return ConductRestoration.isComplete(conductCase)
                ? List.of()
                : List.of(Rejection.of(ConductReasons.REPORT_INCOMPLETE));
    }

    List<Rejection> mayReview(ConductCase conductCase, DecisionContext context) {
        return needed(policy.reviewers(), ConductReasons.REVIEWER_NEEDED, context);
    }

    /** The agent, whoever told of it, whoever looks into it, and programs. */
    List<Rejection> mayShow(ConductCase conductCase, DecisionContext context) {
        AgentId actor = context.actor().id();
        boolean isConcerned = is(conductCase, actor)
                || conductCase.reporter().filter(actor::equals).isPresent()
                || context.actor().is(Role.SYSTEM);
        return isConcerned ? List.of() : mayReview(conductCase, context);
    }

    List<Rejection> mayHear(ConductCase conductCase, DecisionContext context) {
        return is(conductCase, context.actor().id()) ? List.of() : mayReview(conductCase, context);
    }

    List<Rejection> mayDecide(ConductCase conductCase, DecisionContext context) {
        return person(policy.deciders(), ConductReasons.DECIDER_NEEDED, context);
    }

    List<Rejection> mayDecideAppeal(ConductCase conductCase, DecisionContext context) {
        return person(policy.appealDeciders(), ConductReasons.APPEAL_DECIDER_NEEDED, context);
    }

    List<Rejection> maySettle(ConductCase conductCase, DecisionContext context) {
        return person(policy.settlers(), ConductReasons.SETTLER_NEEDED, context);
    }

    static List<Rejection> isAnothers(ConductCase conductCase, DecisionContext context) {
        return is(conductCase, context.actor().id())
                ? List.of(Rejection.of(ConductReasons.OWN_CASE)
                        .with("agent", context.actor().id()))
                : List.of();
    }

    static List<Rejection> isOwn(ConductCase conductCase, DecisionContext context) {
        return is(conductCase, context.actor().id())
                ? List.of()
                : List.of(Rejection.of(ConductReasons.NOT_OWN)
                        .with("actor", context.actor().id())
                        .with("agent", name(conductCase)));
    }

    static List<Rejection> isNewDecider(ConductCase conductCase, DecisionContext context) {
        return conductCase.upheldBy().filter(context.actor().id()::equals).isPresent()
                ? List.of(Rejection.of(ConductReasons.SAME_DECIDER)
                        .with("agent", context.actor().id()))
                : List.of();
    }

    private static boolean is(ConductCase conductCase, AgentId actor) {
        return conductCase.agent().filter(actor::equals).isPresent();
    }

    static String name(ConductCase conductCase) {
        return conductCase.agent().map(AgentId::value).orElse("-");
    }

    /** A program decides nothing about people, whatever other roles it has. */
    private static List<Rejection> person(Set<Role> roles, String code, DecisionContext context) {
        return context.actor().is(Role.SYSTEM) ? refused(roles, code, context) : needed(roles, code, context);
    }

    private static List<Rejection> needed(Set<Role> roles, String code, DecisionContext context) {
        return Roles.isAny(roles, context) ? List.of() : refused(roles, code, context);
    }

    private static List<Rejection> refused(Set<Role> roles, String code, DecisionContext context) {
        return List.of(Rejection.of(code).with("agent", context.actor().id()).with("roles", Roles.names(roles)));
    }
}
