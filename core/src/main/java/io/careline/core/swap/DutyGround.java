package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.roster.RosterAgent;
import io.careline.roster.RuleChange;
import io.careline.roster.SkillRule;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Leave and holidays (rules W9, L18, L19), skills, and the roster's own rules; what labour law says goes beside. */
record DutyGround(SwapPolicy policy) {
    List<Reason> against(List<SwapLeg> legs, SwapFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (SwapLeg leg : legs) {
            reasons.addAll(leave(leg, facts));
            reasons.addAll(skills(leg, facts));
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        legs.forEach(leg -> days.add(leg.shift().date()));
        for (LocalDate day : days) {
            if (!policy.isHolidayAllowed() && facts.holidays().contains(day)) {
                reasons.add(Rejection.of(SwapReasons.ON_HOLIDAY, "L19").with("date", day));
            }
        }
        facts.rosterImpact()
                .ifPresent(impact -> impact.changes().stream()
                        .filter(change -> change.isHard() && change.units() > 0)
                        .forEach(change -> reasons.add(broken(change))));
        reasons.addAll(facts.findings());
        return reasons;
    }

    private static List<Rejection> leave(SwapLeg leg, SwapFacts facts) {
        LocalDate date = leg.shift().date();
        return Stream.concat(leg.giver().stream(), Stream.of(leg.taker()))
                .filter(agent ->
                        facts.leave().stream().anyMatch(leave -> leave.agent().equals(agent) && leave.includes(date)))
                .map(agent -> Rejection.of(SwapReasons.ON_LEAVE, "L18")
                        .with("agent", agent)
                        .with("date", date))
                .toList();
    }

    private static List<Rejection> skills(SwapLeg leg, SwapFacts facts) {
        return facts.skillRules().stream()
                .filter(rule -> rule.shifts().contains(leg.shift().shift().code()))
                .filter(rule -> !isAble(leg.taker(), rule, facts))
                .map(rule -> Rejection.of(SwapReasons.SKILL_MISSING)
                        .with("agent", leg.taker())
                        .with("skill", rule.skill())
                        .with("level", rule.level())
                        .with("shift", leg.shift().shift().code()))
                .toList();
    }

    private static boolean isAble(AgentId agent, SkillRule rule, SwapFacts facts) {
        return facts.agents().stream()
                .filter(known -> known.id().equals(agent))
                .map((RosterAgent known) -> known.has(rule.skill(), rule.level()))
                .findFirst()
                .orElse(false);
    }

    private Reason broken(RuleChange change) {
        String agent = change.agent().map(AgentId::value).orElse("-");
        return policy.isRosterRuleBinding()
                ? Rejection.of(SwapReasons.ROSTER_RULE_BROKEN)
                        .with("rule", change.rule())
                        .with("units", change.units())
                        .with("agent", agent)
                : Finding.of(SwapReasons.ROSTER_RULE_BROKEN)
                        .with("rule", change.rule())
                        .with("units", change.units())
                        .with("agent", agent);
    }
}
