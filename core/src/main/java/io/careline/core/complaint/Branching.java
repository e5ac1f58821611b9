package io.careline.core.complaint;

import io.careline.common.Attributes;
import io.careline.common.Id;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintRelations;
import io.careline.complaint.ComplaintSplit;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.SplitComplaint;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import java.util.List;
import java.util.Optional;

/** New complaints that come of one: split off, on a new demand, or after the window (rules CB6, CP13, CP23, gap G14). */
final class Branching {
    private Branching() {}

    /** The next free number: a complaint that was taken over knows cases that it has not counted. */
    private static ComplaintId newCase(Complaint complaint) {
        ComplaintRelations relations = complaint.relations();
        int number = complaint.followUpCases();
        ComplaintId next;
        do {
            number++;
            next = ComplaintId.of(Id.fitting(complaint.id() + "/" + number));
        } while (relations.related().contains(next)
                || relations.openChildren().contains(next)
                || relations.absorbed().contains(next));
        return next;
    }

    static List<ComplaintEvent> split(Complaint complaint, SplitComplaint command, DecisionContext context) {
        return List.of(ComplaintSplit.builder()
                .newCase(newCase(complaint))
                .child(command.isChild())
                .customer(complaint.customer())
                .receivedAt(complaint.receivedAt())
                .channel(complaint.channel())
                .department(command.department().or(complaint::department))
                .tier(complaint.tier())
                .category(command.category().or(complaint::category))
                .product(command.product().or(complaint::product))
                .owner(complaint.owner())
                .summary(Objection.given(command.summary()))
                .attributes(command.attributes())
                .build());
    }

    static List<ComplaintEvent> raise(Complaint complaint, RaiseNewDemand command, DecisionContext context) {
        return List.of(FollowUpCaseRequested.builder()
                .newCase(newCase(complaint))
                .customer(complaint.customer())
                .channel(complaint.channel())
                .department(command.department().or(complaint::department))
                .tier(complaint.tier())
                .category(command.category().or(complaint::category))
                .product(command.product().or(complaint::product))
                .owner(complaint.owner())
                .reason(Objection.given(command.demand()))
                .attributes(command.attributes())
                .build());
    }

    /** The owner of a complaint that ended long ago may be gone: the new one starts in the pool. */
    static ComplaintEvent followUp(Complaint complaint, Optional<String> reason, Attributes attributes) {
        return FollowUpCaseRequested.builder()
                .newCase(newCase(complaint))
                .customer(complaint.customer())
                .channel(complaint.channel())
                .department(complaint.department())
                .tier(complaint.tier())
                .category(complaint.category())
                .product(complaint.product())
                .reason(Objection.given(reason))
                .attributes(attributes)
                .build();
    }
}
