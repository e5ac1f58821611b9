package io.careline.core.returns;

import io.careline.lifecycle.Finding;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnRemedy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Names where the house and the law differ. */
record Comparing(ZoneId zone, ReturnFacts facts, ReturnDecision house, ReturnDecision law) {
    ReturnComparison comparison() {
        List<Finding> differences = new ArrayList<>();
        addOutcome(differences);
        addDeadline(differences);
        if (mayCome(house) && mayCome(law)) {
            addPayers(differences);
            addRemedies(differences);
            addRefund(differences);
        }
        return ReturnComparison.builder()
                .house(house)
                .legalFloor(law)
                .differences(differences)
                .build();
    }

    private static boolean mayCome(ReturnDecision decision) {
        return decision.outcome() != ReturnOutcome.INELIGIBLE;
    }

    private void addOutcome(List<Finding> differences) {
        if (house.outcome() == law.outcome()) {
            return;
        }
        if (house.outcome() == ReturnOutcome.INELIGIBLE && law.outcome() == ReturnOutcome.ELIGIBLE) {
            differences.add(Finding.of(ReturnReasons.HOUSE_BELOW_LAW, "RT7").with("day", daysAfterSigning()));
        } else if (house.outcome() == ReturnOutcome.ELIGIBLE && law.outcome() == ReturnOutcome.INELIGIBLE) {
            differences.add(Finding.of(ReturnReasons.HOUSE_ABOVE_LAW, "RT7"));
        } else {
            differences.add(Finding.of(ReturnReasons.OUTCOME_DIFFERS, "RT7")
                    .with("house", house.outcome())
                    .with("law", law.outcome()));
        }
    }

    /** What the law of China allows was signed for; another law may allow more. */
    private String daysAfterSigning() {
        LocalDate asked = LocalDate.ofInstant(facts.requestedAt(), zone);
        return facts.signedAt()
                .map(signedAt -> ChronoUnit.DAYS.between(LocalDate.ofInstant(signedAt, zone), asked))
                .map(String::valueOf)
                .orElse("?");
    }

    private void addDeadline(List<Finding> differences) {
        if (house.deadline().isEmpty()
                || law.deadline().isEmpty()
                || house.deadline().equals(law.deadline())) {
            return;
        }
        Instant ours = house.deadline().get();
        Instant theirs = law.deadline().get();
        String code = ours.isBefore(theirs) ? ReturnReasons.DEADLINE_BEFORE_LAW : ReturnReasons.DEADLINE_AFTER_LAW;
        differences.add(Finding.of(code, "RT7").with("house", ours).with("law", theirs));
    }

    /** Where the law says nothing, there is nothing to differ from. */
    private void addPayers(List<Finding> differences) {
        if (house.freight().isEmpty() || law.freight().isEmpty()) {
            return;
        }
        for (FreightLeg leg : FreightLeg.values()) {
            FreightPayer ours = house.freight().get().payer(leg);
            FreightPayer theirs = law.freight().get().payer(leg);
            if (theirs != FreightPayer.NOT_STATED && ours != theirs) {
                differences.add(Finding.of(ReturnReasons.PAYER_DIFFERS, "RT7")
                        .with("leg", leg)
                        .with("house", ours)
                        .with("law", theirs));
            }
        }
    }

    private void addRemedies(List<Finding> differences) {
        for (ReturnRemedy remedy : ReturnRemedy.values()) {
            boolean isOurs = house.remedies().contains(remedy);
            boolean isTheirs = law.remedies().contains(remedy);
            if (isOurs != isTheirs) {
                String code = isOurs ? ReturnReasons.REMEDY_ABOVE_LAW : ReturnReasons.REMEDY_BELOW_LAW;
                differences.add(Finding.of(code, "RT7").with("remedy", remedy));
            }
        }
    }

    private void addRefund(List<Finding> differences) {
        if (house.refund().isPresent()
                && law.refund().isPresent()
                && !house.refund().equals(law.refund())) {
            differences.add(Finding.of(ReturnReasons.REFUND_DIFFERS, "RT7")
                    .with("house", house.refund().get())
                    .with("law", law.refund().get()));
        }
    }
}
