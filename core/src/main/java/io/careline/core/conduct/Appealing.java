package io.careline.core.conduct;

import io.careline.common.Money;
import io.careline.conduct.AppealOutcome;
import io.careline.conduct.AppealRejected;
import io.careline.conduct.AppealSanction;
import io.careline.conduct.CaseDismissed;
import io.careline.conduct.CaseFinalised;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.DecideAppeal;
import io.careline.conduct.JointLiabilityProposed;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionAppealed;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionVaried;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Appeals: in time, decided by somebody else, and never to the agent's harm. */
record Appealing(ConductPolicy policy) {
    List<Rejection> isInTime(ConductCase conductCase, DecisionContext context) {
        return conductCase
                .appealUntil()
                .filter(until -> !context.now().isBefore(until))
                .map(until -> List.of(Rejection.of(ConductReasons.APPEAL_TOO_LATE)
                        .with("appealUntil", LocalTimes.of(until, policy.zone()))))
                .orElse(List.of());
    }

    List<ConductEvent> appeal(ConductCase conductCase, AppealSanction command, DecisionContext context) {
        return List.of(SanctionAppealed.builder()
                .grounds(Objection.given(command.grounds()))
                .decisionDueAt(context.now().plus(policy.appealDecisionWithin()))
                .attributes(command.attributes())
                .build());
    }

    static List<Reason> isLess(ConductCase conductCase, DecideAppeal command, DecisionContext context) {
        if (command.outcome() != AppealOutcome.VARIED) {
            return command.sanction().isPresent()
                    ? List.of(Rejection.of(ConductReasons.VARIATION_UNEXPECTED))
                    : List.of();
        }
        Optional<Sanction> instead = command.sanction().filter(sanction -> !sanction.isEmpty());
        if (instead.isEmpty()) {
            return List.of(Rejection.of(ConductReasons.VARIATION_MISSING));
        }
        if (!isLess(instead.get(), conductCase.sanction().orElse(Sanction.of()))) {
            return List.of(Rejection.of(ConductReasons.VARIATION_NOT_LESS));
        }
        List<Finding> findings = PayFindings.of(instead.get(), conductCase.ruleId());
        return new ArrayList<>(findings);
    }

    /** Whether nothing is more and something is less; a warning may stand for what falls away. */
    static boolean isLess(Sanction instead, Sanction before) {
        Set<SanctionMeasure> measures = new HashSet<>(instead.measures());
        if (!before.has(SanctionMeasure.WARNING)) {
            measures.remove(SanctionMeasure.WARNING);
        }
        boolean isNothingMore = before.measures().containsAll(measures)
                && isAtMost(instead.fine(), before.fine())
                && isAtMost(instead.compensation(), before.compensation())
                && instead.monthsOfPay().orElse(0) <= before.monthsOfPay().orElse(0)
                && instead.commissionPercent()
                        .map(percent -> before.commissionPercent()
                                .filter(most -> percent.compareTo(most) <= 0)
                                .isPresent())
                        .orElse(true);
        Sanction rest = Sanction.builder().from(instead).measures(measures).build();
        return isNothingMore
                && !(rest.measures().equals(before.measures())
                        && rest.fine().equals(before.fine())
                        && rest.compensation().equals(before.compensation())
                        && rest.monthsOfPay().equals(before.monthsOfPay())
                        && isSame(rest, before));
    }

    private static boolean isSame(Sanction one, Sanction other) {
        return one.commissionPercent().isPresent() == other.commissionPercent().isPresent()
                && one.commissionPercent()
                        .map(percent -> other.commissionPercent()
                                .filter(most -> percent.compareTo(most) == 0)
                                .isPresent())
                        .orElse(true);
    }

    private static boolean isAtMost(Optional<Money> amount, Optional<Money> most) {
        return amount.map(money -> most.filter(limit -> limit.currency().equals(money.currency()))
                        .filter(limit -> money.compareTo(limit) <= 0)
                        .isPresent())
                .orElse(true);
    }

    List<ConductEvent> decide(ConductCase conductCase, DecideAppeal command, DecisionContext context) {
        String reason = Objection.given(command.reason());
        return switch (command.outcome()) {
            case REJECTED ->
                List.of(
                        AppealRejected.builder()
                                .reason(reason)
                                .attributes(command.attributes())
                                .build(),
                        CaseFinalised.builder().attributes(command.attributes()).build());
            case VARIED -> vary(conductCase, command, reason);
            case ALLOWED ->
                List.of(CaseDismissed.builder()
                        .reason(reason)
                        .attributes(command.attributes())
                        .build());
        };
    }

    private static List<ConductEvent> vary(ConductCase conductCase, DecideAppeal command, String reason) {
        Sanction instead = command.sanction().orElseThrow();
        List<ConductEvent> events = new ArrayList<>();
        events.add(SanctionVaried.builder()
                .sanction(instead)
                .reason(reason)
                .attributes(command.attributes())
                .build());
        conductCase
                .liability()
                .flatMap(before -> JointLiability.after(before, instead))
                .ifPresent(liability -> events.add(JointLiabilityProposed.builder()
                        .liability(liability)
                        .attributes(command.attributes())
                        .build()));
        return events;
    }
}
