package io.careline.core.leave;

import io.careline.common.AgentId;
import io.careline.leave.LeaveChain;
import io.careline.leave.LeaveLevel;
import io.careline.leave.LeaveLevelRule;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveSuperior;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws up who approves a request: the policy's levels, filled from the applicant's own line (rules L6, L7, L13). */
record ChainDrawing(LeaveCase leave, boolean needsException) {
    /** The levels that nobody can decide. */
    List<Rejection> gaps() {
        return rules().stream()
                .filter(rule -> approvers(role(rule)).isEmpty())
                .map(rule -> Rejection.of(LeaveReasons.APPROVER_MISSING, "L6")
                        .with("agent", leave.application().agent())
                        .with("role", rule.role()))
                .toList();
    }

    /** The chain; a level whose approvers are those of the one below is left out. */
    LeaveChain chain() {
        List<LeaveLevel> levels = new ArrayList<>();
        for (LeaveLevelRule rule : rules()) {
            List<AgentId> approvers = approvers(role(rule));
            if (levels.isEmpty() || !levels.get(levels.size() - 1).approvers().equals(approvers)) {
                levels.add(LeaveLevel.builder()
                        .role(role(rule))
                        .approvers(approvers)
                        .mode(rule.mode())
                        .build());
            }
        }
        return LeaveChain.builder()
                .levels(levels)
                .line(leave.facts().line())
                .substitutions(leave.facts().substitutions())
                .build();
    }

    /** An exception is the management's: where none of the levels is, one more is added. */
    private List<LeaveLevelRule> rules() {
        List<LeaveLevelRule> rules = new ArrayList<>(leave.policy()
                .levels(
                        leave.application().leaveType(),
                        leave.facts().roles(),
                        leave.count().days()));
        Set<Role> granting = leave.policy().exceptionApprovers();
        if (needsException && rules.stream().map(this::role).noneMatch(granting::contains)) {
            rules.add(LeaveLevelRule.of(leave.facts().line().stream()
                    .map(LeaveSuperior::role)
                    .filter(role -> granting.contains(role) && !approvers(role).isEmpty())
                    .findFirst()
                    .orElseGet(() -> granting.iterator().next())));
        }
        return rules;
    }

    /** Whoever has the role himself is decided by the next one above, never by himself (rule L13). */
    private Role role(LeaveLevelRule rule) {
        if (!leave.facts().roles().contains(rule.role())
                || !approvers(rule.role()).isEmpty()) {
            return rule.role();
        }
        return leave.facts().line().stream()
                .map(LeaveSuperior::role)
                .filter(role -> !approvers(role).isEmpty())
                .findFirst()
                .orElse(rule.role());
    }

    private List<AgentId> approvers(Role role) {
        return leave.facts().line().stream()
                .filter(superior -> superior.role().equals(role))
                .map(LeaveSuperior::agent)
                .filter(agent -> !agent.equals(leave.application().agent()))
                .distinct()
                .toList();
    }
}
