package io.careline.core.complaint;

import io.careline.common.CustomerRef;
import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.MergeComplaint;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two complaints becoming one. The one that is merged ends and owes nothing; the other absorbs it by a decision of its
 * own, and by its own state makes sure that the earliest receipt is kept.
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

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? other : one;
    }
}
