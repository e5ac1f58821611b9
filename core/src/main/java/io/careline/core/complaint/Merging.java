package io.careline.core.complaint;

import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.AbsorptionDeclined;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.MergeComplaint;
import io.careline.complaint.MergeUndone;
import io.careline.complaint.UndoMerge;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two complaints becoming one. The one that is merged ends and owes nothing; the other absorbs it by a decision of its
 * own, and by its own state makes sure that the earliest receipt is kept. If it has ended by then, the merger is undone.
 */
record Merging(ComplaintClockBook clocks) {
    static List<Finding> customerIsTheSame(Complaint complaint, MergeComplaint command, DecisionContext context) {
        Optional<CustomerRef> other = command.target().customer();
        boolean isSame = other.isEmpty() || complaint.customer().isEmpty() || other.equals(complaint.customer());
        return isSame
                ? List.of()
                : List.of(Finding.of(ComplaintReasons.MERGED_CUSTOMER_DIFFERS, "CP1")
                        .with("complaint", command.target().id()));
    }

    List<ComplaintEvent> merge(Complaint complaint, MergeComplaint command, DecisionContext context) {
        return Relating.ended(
                complaint,
                ComplaintMerged.builder()
                        .target(command.target().id())
                        .receivedAt(complaint.receivedAt())
                        .reason(Objection.given(command.reason()))
                        .clocks(clocks.on(complaint).ended(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }

    List<ComplaintEvent> absorb(Complaint complaint, AbsorbComplaint command, DecisionContext context) {
        if (complaint.relations().absorbed().contains(command.source())) {
            return List.of();
        }
        ComplaintClockMarks marks = clocks.on(complaint);
        Optional<Instant> earliest = earliest(complaint.receivedAt(), command.receivedAt());
        if (complaint.receivedAt().isPresent() && earliest.isPresent()) {
            marks.receivedEarlier(complaint.receivedAt().get(), earliest.get(), context.now());
        }
        return List.of(ComplaintAbsorbed.builder()
                .source(command.source())
                .receivedAt(earliest)
                .clocks(marks.asked(context.now()).marks())
                .attributes(command.attributes())
                .build());
    }

    /** Whoever has ended takes nothing over: the other is to go on by itself, unless it was absorbed before. */
    static List<ComplaintEvent> declineToAbsorb(Complaint complaint, AbsorbComplaint command, DecisionContext context) {
        if (complaint.relations().absorbed().contains(command.source())) {
            return List.of();
        }
        return List.of(AbsorptionDeclined.builder()
                .source(command.source())
                .status(complaint.status())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> wentThere(Complaint complaint, UndoMerge command, DecisionContext context) {
        return complaint.relations().mergedInto().equals(Optional.of(command.target()))
                ? List.of()
                : List.of(Rejection.of(ComplaintReasons.NOT_MERGED_THERE).with("target", command.target()));
    }

    List<ComplaintEvent> undo(Complaint complaint, UndoMerge command, DecisionContext context) {
        return Relating.opened(
                complaint,
                MergeUndone.builder()
                        .target(command.target())
                        .clocks(clocks.on(complaint).unmerged(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }

    /** What is archived stays so; a new complaint takes the matter up. */
    static List<ComplaintEvent> undoArchived(Complaint complaint, UndoMerge command, DecisionContext context) {
        return List.of(
                MergeUndone.builder()
                        .target(command.target())
                        .attributes(command.attributes())
                        .build(),
                Branching.followUp(complaint, complaint.summary(), Attributes.empty()));
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? other : one;
    }
}
