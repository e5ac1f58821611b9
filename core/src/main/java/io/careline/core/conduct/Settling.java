package io.careline.core.conduct;

import io.careline.common.Money;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionParty;
import io.careline.conduct.SanctionSettled;
import io.careline.conduct.SanctionSettlement;
import io.careline.conduct.SettleSanction;
import io.careline.conduct.SettlementOutcome;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person says of a final sanction: only then is any of it more than a proposal (rules CF5, C14). */
record Settling(ConductPolicy policy) {
    static List<Rejection> isProposed(ConductCase conductCase, DecisionContext context) {
        return conductCase.sanction().isEmpty() ? List.of(Rejection.of(ConductReasons.SANCTION_MISSING)) : List.of();
    }

    List<Reason> isSound(ConductCase conductCase, SettleSanction command, DecisionContext context) {
        List<Reason> reasons = new ArrayList<>();
        boolean isHeads = command.party() == SanctionParty.HEAD;
        Optional<HeadLiability> liability = conductCase.liability();
        if (isHeads && liability.isEmpty()) {
            reasons.add(Rejection.of(ConductReasons.LIABILITY_MISSING, JointLiability.RULE));
        }
        if (isHeads
                && liability
                        .map(HeadLiability::head)
                        .filter(context.actor().id()::equals)
                        .isPresent()) {
            reasons.add(Rejection.of(ConductReasons.OWN_CASE)
                    .with("agent", context.actor().id()));
        }
        SanctionSettlement earlier = conductCase.settlements().get(command.party());
        if (earlier != null && earlier.outcome() != command.outcome()) {
            reasons.add(Rejection.of(ConductReasons.ALREADY_SETTLED).with("outcome", earlier.outcome()));
        }
        boolean isConfirmed = command.outcome() == SettlementOutcome.CONFIRMED;
        if (!isConfirmed && Objection.isBlank(command.reason())) {
            reasons.add(Rejection.of(ConductReasons.REASON_MISSING));
        }
        if (isConfirmed) {
            sanction(conductCase, command.party())
                    .ifPresent(sanction -> reasons.addAll(PayFindings.of(sanction, conductCase.ruleId())));
        }
        return reasons;
    }

    private static Optional<Sanction> sanction(ConductCase conductCase, SanctionParty party) {
        return switch (party) {
            case AGENT -> conductCase.sanction();
            case HEAD -> conductCase.liability().map(HeadLiability::sanction);
        };
    }

    List<ConductEvent> settle(ConductCase conductCase, SettleSanction command, DecisionContext context) {
        if (conductCase.settlements().containsKey(command.party())) {
            return List.of();
        }
        Optional<Money> fund = sanction(conductCase, command.party())
                .filter(sanction -> policy.isFundKept() && command.outcome() == SettlementOutcome.CONFIRMED)
                .flatMap(Sanction::fine);
        return List.of(SanctionSettled.builder()
                .party(command.party())
                .settlement(SanctionSettlement.builder()
                        .outcome(command.outcome())
                        .at(context.now())
                        .fund(fund)
                        .build())
                .reason(command.reason().filter(reason -> !reason.isBlank()))
                .attributes(command.attributes())
                .build());
    }
}
