package io.careline.core.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintLinked;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintRelation;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.ParentSet;
import io.careline.complaint.RecordRelation;
import io.careline.complaint.RelationNoticeRequested;
import io.careline.complaint.RelationRecorded;
import io.careline.complaint.SetParent;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What complaints are to each other. Each records its own side; an event asks for the other to be told, which then is not
 * closed before the children it knows of.
 */
final class Relating {
    private Relating() {}

    static List<Rejection> childrenHaveEnded(Complaint complaint, DecisionContext context) {
        return complaint.relations().openChildren().isEmpty()
                ? List.of()
                : List.of(Rejection.of(ComplaintReasons.CHILDREN_OPEN).with("children", children(complaint)));
    }

    /** The same as a warning, for what is recorded all the same. */
    static List<Finding> openChildren(Complaint complaint) {
        return complaint.relations().openChildren().isEmpty()
                ? List.of()
                : List.of(Finding.of(ComplaintReasons.CHILDREN_OPEN).with("children", children(complaint)));
    }

    /** The warning for a command that ends the parent another way than closing it. */
    static List<Finding> openChildrenStay(Complaint complaint, ComplaintCommand command, DecisionContext context) {
        return openChildren(complaint);
    }

    /** Refuses what would take up a merged complaint: it goes on in another, also once it is archived. */
    static List<Rejection> isNotMerged(Complaint complaint, DecisionContext context) {
        return complaint
                .relations()
                .mergedInto()
                .map(target ->
                        List.of(Rejection.of(ComplaintReasons.MERGED_ELSEWHERE).with("target", target)))
                .orElse(List.of());
    }

    private static String children(Complaint complaint) {
        return String.join(
                ", ",
                complaint.relations().openChildren().stream()
                        .map(ComplaintId::value)
                        .toList());
    }

    private static RelationNoticeRequested notice(ComplaintId recipient, ComplaintRelation relation) {
        return RelationNoticeRequested.builder()
                .recipient(recipient)
                .relation(relation)
                .build();
    }

    /** The event, and the notice that it asks for where the complaint has a parent. */
    private static List<ComplaintEvent> told(Complaint complaint, ComplaintEvent event, ComplaintRelation relation) {
        return complaint.relations().parent().isEmpty()
                ? List.of(event)
                : List.of(event, notice(complaint.relations().parent().get(), relation));
    }

    /** The event that ends a complaint, and word to the parent. */
    static List<ComplaintEvent> ended(Complaint complaint, ComplaintEvent event) {
        return told(complaint, event, ComplaintRelation.ENDED_CHILD);
    }

    /** The event that opens a complaint again, and word to the parent. */
    static List<ComplaintEvent> opened(Complaint complaint, ComplaintEvent event) {
        return told(complaint, event, ComplaintRelation.CHILD);
    }

    /** The event that registers a complaint, and word to the parent that it names. */
    static List<ComplaintEvent> registered(ComplaintEvent event, Optional<ComplaintId> parent) {
        return parent.isEmpty() ? List.of(event) : List.of(event, notice(parent.get(), ComplaintRelation.CHILD));
    }

    static List<ComplaintEvent> link(Complaint complaint, LinkComplaint command, DecisionContext context) {
        ComplaintId other = command.other().id();
        if (complaint.relations().related().contains(other)) {
            return List.of();
        }
        return List.of(
                ComplaintLinked.builder()
                        .other(other)
                        .attributes(command.attributes())
                        .build(),
                notice(other, ComplaintRelation.RELATED));
    }

    static List<ComplaintEvent> setParent(Complaint complaint, SetParent command, DecisionContext context) {
        Optional<ComplaintId> parent = command.parent().map(ComplaintView::id);
        if (parent.equals(complaint.relations().parent())) {
            return List.of();
        }
        List<ComplaintEvent> events = new ArrayList<>(3);
        events.add(ParentSet.builder()
                .parent(parent)
                .attributes(command.attributes())
                .build());
        complaint.relations().parent().ifPresent(before -> events.add(notice(before, ComplaintRelation.ENDED_CHILD)));
        parent.ifPresent(after -> events.add(notice(after, ComplaintRelation.CHILD)));
        return events;
    }

    static List<Finding> parentGoesOn(Complaint complaint, RecordRelation command, DecisionContext context) {
        boolean isLate = command.relation() == ComplaintRelation.CHILD
                && !ComplaintStatuses.isGoingOn(complaint.status())
                && !isKnown(complaint, command);
        return isLate
                ? List.of(Finding.of(ComplaintReasons.PARENT_ENDED)
                        .with("status", complaint.status())
                        .with("child", command.other()))
                : List.of();
    }

    private static boolean isKnown(Complaint complaint, RecordRelation command) {
        return switch (command.relation()) {
            case RELATED -> complaint.relations().related().contains(command.other());
            case CHILD -> complaint.relations().openChildren().contains(command.other());
            case ENDED_CHILD -> !complaint.relations().openChildren().contains(command.other());
        };
    }

    static List<ComplaintEvent> record(Complaint complaint, RecordRelation command, DecisionContext context) {
        if (isKnown(complaint, command)) {
            return List.of();
        }
        return List.of(RelationRecorded.builder()
                .other(command.other())
                .relation(command.relation())
                .attributes(command.attributes())
                .build());
    }
}
