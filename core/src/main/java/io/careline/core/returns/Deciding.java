package io.careline.core.returns;

import io.careline.lifecycle.Finding;
import io.careline.returns.FreightTerms;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnRemedy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a decision together from what was weighed. */
record Deciding(ReturnFacts facts, Weighing weighing, Signing signing) {
    /** What is due and offered follows from the outcome. */
    ReturnDecision.Builder decision(Optional<FreightTerms> freight, Set<ReturnRemedy> remedies) {
        boolean isRefused = weighing.outcome() == ReturnOutcome.INELIGIBLE;
        boolean isUnknown = weighing.outcome() == ReturnOutcome.NEEDS_INFORMATION;
        ReturnDecision.Builder decision = ReturnDecision.builder();
        decision.outcome(weighing.outcome())
                .reasons(weighing.reasons())
                .findings(apart())
                .deadline(signing.deadline(facts));
        if (!isRefused) {
            decision.freight(freight).remedies(remedies);
        }
        if (!isRefused && !isUnknown && remedies.contains(ReturnRemedy.REFUND)) {
            decision.refund(RefundDue.of(facts, freight));
        }
        return decision;
    }

    private List<Finding> apart() {
        return facts.cause().filter(ReturnCause.QUALITY_PROBLEM::equals).isPresent()
                ? List.of(Finding.of(ReturnReasons.QUALITY_RIGHTS_APART))
                : List.of();
    }
}
