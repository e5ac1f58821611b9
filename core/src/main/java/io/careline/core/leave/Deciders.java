package io.careline.core.leave;

import io.careline.common.AgentId;
import io.careline.leave.LeaveApproval;
import io.careline.leave.LeaveChain;
import io.careline.leave.LeaveLevel;
import io.careline.leave.LeaveLevelMode;
import io.careline.leave.LeaveSubstitution;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who may decide on a level of a chain on a day: its approvers, and who stands in for them. */
record Deciders(LeaveChain chain, AgentId applicant, List<LeaveApproval> approvals, LocalDate today) {
    /** The approvers of a level who have not approved it yet, in their order. */
    List<AgentId> open(int level) {
        Set<AgentId> open = new LinkedHashSet<>(at(level).approvers());
        approvals.stream().filter(given -> given.level() == level).forEach(given -> open.remove(given.approver()));
        return List.copyOf(open);
    }

    LeaveLevel at(int level) {
        return chain.levels().get(level - 1);
    }

    /** Those for whom somebody may approve a level now; in a sequence, the first one only. */
    List<AgentId> decidedBy(AgentId sender, int level) {
        List<AgentId> open = open(level);
        boolean isSequence = at(level).mode() == LeaveLevelMode.SEQUENCE;
        return (isSequence ? open.stream().limit(1) : open.stream())
                .filter(approver -> standsFor(sender, approver))
                .toList();
    }

    /** Whether somebody is an approver of a level, or stands in for one. */
    boolean isOn(AgentId sender, int level) {
        return at(level).approvers().stream().anyMatch(approver -> standsFor(sender, approver));
    }

    /** Falls through from one who is away to the next, whoever stands in for whom; nobody decides his own request. */
    boolean standsFor(AgentId sender, AgentId approver) {
        if (sender.equals(applicant)) {
            return false;
        }
        Set<AgentId> seen = new LinkedHashSet<>(Set.of(approver));
        Deque<AgentId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            AgentId next = open.remove();
            if (next.equals(sender)) {
                return true;
            }
            for (LeaveSubstitution substitution : chain.substitutions()) {
                if (substitution.approver().equals(next)
                        && substitution.isInForce(today)
                        && seen.add(substitution.substitute())) {
                    open.add(substitution.substitute());
                }
            }
        }
        return false;
    }
}
