package io.careline.benchmarks.complaint;

import io.careline.common.Money;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.EscalationLevel;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.Severity;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The rules on a proposed response by hand: the same rules with the same reasons, all of them. */
record HandWrittenRules(ComplaintPolicy policy) {
    List<Rejection> againstProposal(Complaint complaint, ProposeResponse command, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>(0);
        Actor owner = complaint.owner().orElse(context.actor());
        if (complaint.severity().orElse(Severity.GENERAL) == Severity.MAJOR
                && Collections.disjoint(owner.roles(), policy.decisionMakers())) {
            reasons.add(Rejection.of(ComplaintReasons.DECISION_MAKER_NEEDED, "CP4")
                    .with("agent", owner.id())
                    .with("roles", new TreeSet<>(policy.decisionMakers())));
        }
        if (command.reasons().isEmpty() || command.reasons().get().isBlank()) {
            reasons.add(Rejection.of(ComplaintReasons.GROUNDS_MISSING));
        }
        if (command.remedy().isPresent()) {
            addAgainstRemedy(reasons, complaint, command.remedy().get());
        }
        return reasons;
    }

    private void addAgainstRemedy(List<Rejection> reasons, Complaint complaint, Money remedy) {
        if (!remedy.isPositive()) {
            reasons.add(Rejection.of(ComplaintReasons.REMEDY_NOT_POSITIVE).with("remedy", remedy));
        }
        List<EscalationLevel> chain = policy.escalationChain();
        int level = Math.min(complaint.level(), chain.size() - 1);
        EscalationLevel present = chain.get(level);
        if (!mayGrant(present, remedy)) {
            reasons.add(Rejection.of(ComplaintReasons.REMEDY_BEYOND_AUTHORITY, "CP4")
                    .with("remedy", remedy)
                    .with("limit", present.limit().map(Money::toString).orElse(""))
                    .with("level", level)
                    .with("mayGrant", whoMayGrant(remedy)));
        }
    }

    private static boolean mayGrant(EscalationLevel level, Money remedy) {
        if (level.limit().isEmpty()) {
            return true;
        }
        Money limit = level.limit().get();
        return limit.currency().equals(remedy.currency()) && remedy.compareTo(limit) <= 0;
    }

    private String whoMayGrant(Money remedy) {
        List<String> roles = new ArrayList<>();
        for (EscalationLevel level : policy.escalationChain()) {
            if (mayGrant(level, remedy)) {
                roles.add(level.role().value());
            }
        }
        return String.join(", ", roles);
    }
}
