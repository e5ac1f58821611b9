package io.careline.core.complaint;

import io.careline.common.Money;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAssessed;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintReclassified;
import io.careline.complaint.ReclassifyComplaint;
import io.careline.complaint.Severity;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;

/** Saying what kind of complaint it is, and correcting that later (rule CP8). */
record Assessment(Ownership ownership, ComplaintClockBook clocks) {
    private static Optional<Money> claim(Complaint complaint, AssessComplaint command) {
        return command.claimedCompensation().or(complaint::claimedCompensation);
    }

    /** Compensation or an officer out of his depth makes it a major one (rule CP8). */
    private static Severity severity(Complaint complaint, AssessComplaint command) {
        boolean isCompensationClaimed =
                claim(complaint, command).filter(Money::isPositive).isPresent();
        return isCompensationClaimed || !command.isSolvableByOfficer() ? Severity.MAJOR : Severity.GENERAL;
    }

    List<Finding> ownerCanDecide(Complaint complaint, AssessComplaint command, DecisionContext context) {
        return ownerCanDecide(complaint, severity(complaint, command));
    }

    List<Finding> ownerCanDecide(Complaint complaint, ReclassifyComplaint command, DecisionContext context) {
        return command.severity().isPresent()
                ? ownerCanDecide(complaint, command.severity().get())
                : List.of();
    }

    private List<Finding> ownerCanDecide(Complaint complaint, Severity severity) {
        if (complaint.owner().isEmpty() || ownership.mayOwn(complaint.owner().get(), severity)) {
            return List.of();
        }
        return List.of(Finding.of(ComplaintReasons.OWNER_CANNOT_DECIDE, "CP4")
                .with("owner", complaint.owner().get().id())
                .with("roles", ownership.decisionMakers()));
    }

    List<ComplaintEvent> assess(Complaint complaint, AssessComplaint command, DecisionContext context) {
        Severity severity = severity(complaint, command);
        return List.of(ComplaintAssessed.builder()
                .severity(severity)
                .category(command.category().or(complaint::category))
                .product(command.product().or(complaint::product))
                .claimedCompensation(claim(complaint, command))
                .clocks(clocks.on(complaint)
                        .reclassified(clocks.of(Optional.of(severity), complaint.tier()), context.now())
                        .accepted(context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }

    List<Reason> correctionIsGiven(Complaint complaint, ReclassifyComplaint command, DecisionContext context) {
        if (command.severity().isPresent()
                || command.category().isPresent()
                || command.product().isPresent()) {
            return List.of();
        }
        return List.of(Rejection.of(ComplaintReasons.NOTHING_TO_RECLASSIFY));
    }

    List<ComplaintEvent> reclassify(Complaint complaint, ReclassifyComplaint command, DecisionContext context) {
        Severity before = complaint.severity().orElse(Severity.GENERAL);
        Severity after = command.severity().orElse(before);
        Complaint corrected = Complaint.builder()
                .from(complaint)
                .severity(after)
                .category(command.category().or(complaint::category))
                .product(command.product().or(complaint::product))
                .build();
        if (corrected.equals(complaint)) {
            return List.of();
        }
        return List.of(ComplaintReclassified.builder()
                .severity(after)
                .category(corrected.category())
                .product(corrected.product())
                .reason(Objection.given(command.reason()))
                .clocks(clocks.on(complaint)
                        .reclassified(clocks.of(Optional.of(after), complaint.tier()), context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }
}
