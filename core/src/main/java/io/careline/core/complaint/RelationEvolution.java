package io.careline.core.complaint;

import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintEventType;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintLinked;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.ComplaintRelations;
import io.careline.complaint.ComplaintSplit;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.ParentSet;
import io.careline.complaint.RelationRecorded;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How each event changes what other complaints are to one. Total, like the evolution that it is a part of. */
final class RelationEvolution {
    private static final Set<ComplaintEventType> TYPES = EnumSet.of(
            ComplaintEventType.REGISTERED,
            ComplaintEventType.MERGED,
            ComplaintEventType.MERGE_UNDONE,
            ComplaintEventType.ABSORBED,
            ComplaintEventType.SPLIT,
            ComplaintEventType.FOLLOW_UP_CASE_REQUESTED,
            ComplaintEventType.LINKED,
            ComplaintEventType.PARENT_SET,
            ComplaintEventType.RELATION_RECORDED);

    private RelationEvolution() {}

    /** The same relations, by reference, for all the events that are about one complaint alone. */
    static ComplaintRelations after(ComplaintRelations relations, ComplaintEvent event) {
        if (!TYPES.contains(event.type())) {
            return relations;
        }
        ComplaintRelations.Builder next = ComplaintRelations.builder().from(relations);
        switch (event.type()) {
            case REGISTERED -> next.parent(((ComplaintRegistered) event).parent());
            case MERGED -> next.mergedInto(((ComplaintMerged) event).target());
            case MERGE_UNDONE -> next.mergedInto(Optional.empty());
            case ABSORBED -> next.absorbed(with(relations.absorbed(), ((ComplaintAbsorbed) event).source()));
            case SPLIT -> split(next, relations, (ComplaintSplit) event);
            case FOLLOW_UP_CASE_REQUESTED ->
                next.related(with(relations.related(), ((FollowUpCaseRequested) event).newCase()));
            case LINKED -> next.related(with(relations.related(), ((ComplaintLinked) event).other()));
            case PARENT_SET -> next.parent(((ParentSet) event).parent());
            case RELATION_RECORDED -> record(next, relations, (RelationRecorded) event);
            default -> next.from(relations);
        }
        return next.build();
    }

    private static void split(ComplaintRelations.Builder next, ComplaintRelations relations, ComplaintSplit event) {
        if (event.isChild()) {
            next.openChildren(with(relations.openChildren(), event.newCase()));
        } else {
            next.related(with(relations.related(), event.newCase()));
        }
    }

    private static void record(ComplaintRelations.Builder next, ComplaintRelations relations, RelationRecorded event) {
        switch (event.relation()) {
            case RELATED -> next.related(with(relations.related(), event.other()));
            case CHILD -> next.openChildren(with(relations.openChildren(), event.other()));
            case ENDED_CHILD -> next.openChildren(without(relations.openChildren(), event.other()));
        }
    }

    private static List<ComplaintId> with(List<ComplaintId> ids, ComplaintId id) {
        return Stream.concat(without(ids, id).stream(), Stream.of(id)).toList();
    }

    private static List<ComplaintId> without(List<ComplaintId> ids, ComplaintId id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }
}
