package io.careline.core.complaint;

import static io.careline.complaint.ComplaintStatus.ARCHIVED;
import static io.careline.complaint.ComplaintStatus.INVESTIGATING;
import static io.careline.complaint.ComplaintStatus.MERGED;
import static io.careline.complaint.ComplaintStatus.REGISTERED;

import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.MergeComplaint;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.RecordRelation;
import io.careline.complaint.SetParent;
import io.careline.complaint.SplitComplaint;
import io.careline.complaint.UndoMerge;
import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.lifecycle.Rejection;
import java.util.Optional;

/** The rows of the complaint life cycle's table that are about several complaints. */
record RelationRows(LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> table, Merging merging) {
    void add() {
        mergers();
        relations();
        branches();
    }

    private <K extends ComplaintCommand> RowBuilder<Complaint, ComplaintCommand, ComplaintEvent, K> on(
            ComplaintCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private static Optional<ComplaintView> target(MergeComplaint command) {
        return Optional.of(command.target());
    }

    private static Optional<ComplaintView> other(LinkComplaint command) {
        return Optional.of(command.other());
    }

    private void mergers() {
        on(ComplaintCommandType.MERGE, MergeComplaint.class)
                .from(ComplaintStatuses.open())
                .to(MERGED)
                .when(Relating::childrenHaveEnded)
                .check(OtherComplaint.isAnother(
                        command -> Optional.of(command.target().id())))
                .check(OtherComplaint.isNotMerged(RelationRows::target))
                .check(OtherComplaint.goesOn(RelationRows::target))
                .check(OtherComplaint.isNotBelow(RelationRows::target))
                .check(Objection.ifBlank(MergeComplaint::reason, ComplaintReasons.REASON_MISSING))
                .check(Merging::customerIsTheSame)
                .emit(merging::merge);
        on(ComplaintCommandType.ABSORB, AbsorbComplaint.class)
                .from(ComplaintStatuses.goingOn())
                .check(OtherComplaint.isAnother(command -> Optional.of(command.source())))
                .emit(merging::absorb);
        on(ComplaintCommandType.ABSORB, AbsorbComplaint.class)
                .from(ComplaintStatuses.ended())
                .check(OtherComplaint.isAnother(command -> Optional.of(command.source())))
                .emit(Merging::declineToAbsorb);
        on(ComplaintCommandType.UNDO_MERGE, UndoMerge.class)
                .from(MERGED)
                .to(REGISTERED, INVESTIGATING)
                .check(Merging::wentThere)
                .emit(merging::undo);
        on(ComplaintCommandType.UNDO_MERGE, UndoMerge.class)
                .from(ARCHIVED)
                .check(Merging::wentThere)
                .emit(Merging::undoArchived);
    }

    private void relations() {
        on(ComplaintCommandType.LINK, LinkComplaint.class)
                .from(ComplaintStatuses.referable())
                .check(OtherComplaint.isAnother(
                        command -> Optional.of(command.other().id())))
                .check(OtherComplaint.isNotMerged(RelationRows::other))
                .emit(Relating::link);
        on(ComplaintCommandType.SET_PARENT, SetParent.class)
                .from(ComplaintStatuses.goingOn())
                .check(OtherComplaint.isAnother(command -> command.parent().map(ComplaintView::id)))
                .check(OtherComplaint.isNotMerged(SetParent::parent))
                .check(OtherComplaint.goesOn(SetParent::parent))
                .check(OtherComplaint.isNotBelow(SetParent::parent))
                .emit(Relating::setParent);
        on(ComplaintCommandType.RECORD_RELATION, RecordRelation.class)
                .from(ComplaintStatuses.recorded())
                .check(OtherComplaint.isAnother(command -> Optional.of(command.other())))
                .check(Relating::parentGoesOn)
                .emit(Relating::record);
    }

    private void branches() {
        on(ComplaintCommandType.SPLIT, SplitComplaint.class)
                .from(ComplaintStatuses.open())
                .check(Objection.ifBlank(
                        SplitComplaint::summary, Rejection.of(ComplaintReasons.SUMMARY_MISSING, "CP2")))
                .emit(Branching::split);
        on(ComplaintCommandType.RAISE_NEW_DEMAND, RaiseNewDemand.class)
                .from(ComplaintStatuses.referable())
                .when(Relating::isNotMerged)
                .check(Objection.ifBlank(RaiseNewDemand::demand, Rejection.of(ComplaintReasons.SUMMARY_MISSING, "CB6")))
                .emit(Branching::raise);
    }
}
