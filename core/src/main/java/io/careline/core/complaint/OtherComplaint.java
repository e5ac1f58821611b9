package io.careline.core.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintView;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What speaks against the other complaint of a command that brings two together. */
final class OtherComplaint {
    private OtherComplaint() {}

    /** Refuses a complaint's relation to itself. */
    static <C extends ComplaintCommand> Policy<Complaint, C> isAnother(Function<C, Optional<ComplaintId>> other) {
        return (complaint, command, context) ->
                other.apply(command).filter(complaint.id()::equals).isPresent()
                        ? List.of(Rejection.of(ComplaintReasons.RELATED_TO_ITSELF))
                        : List.of();
    }

    /** A merged complaint may be archived since. */
    private static boolean isMerged(ComplaintView view) {
        return view.status() == ComplaintStatus.MERGED || view.mergedInto().isPresent();
    }

    /**
     * Refuses one that was merged: what goes on is the complaint that it went into. One that went into this very complaint
     * is known here, however old the view is.
     */
    static <C extends ComplaintCommand> Policy<Complaint, C> isNotMerged(Function<C, Optional<ComplaintView>> other) {
        return (complaint, command, context) -> other.apply(command)
                .filter(view ->
                        isMerged(view) || complaint.relations().absorbed().contains(view.id()))
                .map(view ->
                        List.of(Rejection.of(ComplaintReasons.TARGET_MERGED).with("complaint", view.id())))
                .orElse(List.of());
    }

    /** Refuses one that has ended in another way. */
    static <C extends ComplaintCommand> Policy<Complaint, C> goesOn(Function<C, Optional<ComplaintView>> other) {
        return (complaint, command, context) -> other.apply(command)
                .filter(view -> !isMerged(view))
                .filter(view -> !ComplaintStatuses.isGoingOn(view.status()))
                .map(view -> List.of(Rejection.of(ComplaintReasons.TARGET_ENDED)
                        .with("complaint", view.id())
                        .with("status", view.status())))
                .orElse(List.of());
    }

    /** Refuses one that lies below this complaint: both would wait for each other. */
    static <C extends ComplaintCommand> Policy<Complaint, C> isNotBelow(Function<C, Optional<ComplaintView>> other) {
        return (complaint, command, context) -> other.apply(command)
                .filter(view -> view.ancestors().contains(complaint.id()))
                .map(view ->
                        List.of(Rejection.of(ComplaintReasons.RELATION_CYCLE).with("complaint", view.id())))
                .orElse(List.of());
    }
}
