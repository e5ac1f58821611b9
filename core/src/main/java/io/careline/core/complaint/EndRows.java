package io.careline.core.complaint;

import static io.careline.complaint.ComplaintStatus.ACKNOWLEDGED;
import static io.careline.complaint.ComplaintStatus.ARCHIVED;
import static io.careline.complaint.ComplaintStatus.ASSESSED;
import static io.careline.complaint.ComplaintStatus.CLOSED;
import static io.careline.complaint.ComplaintStatus.DECLINED;
import static io.careline.complaint.ComplaintStatus.FOLLOW_UP;
import static io.careline.complaint.ComplaintStatus.INVESTIGATING;
import static io.careline.complaint.ComplaintStatus.MERGED;
import static io.careline.complaint.ComplaintStatus.REFERRED;
import static io.careline.complaint.ComplaintStatus.REGISTERED;
import static io.careline.complaint.ComplaintStatus.RESOLVED;
import static io.careline.complaint.ComplaintStatus.WITHDRAWN;

import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.WithdrawComplaint;
import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.lifecycle.Rejection;

/** The rows of the complaint life cycle's table that follow up a resolved complaint, close it, or end it another way. */
record EndRows(
        LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> table, FollowingUp followingUp, Ending ending) {
    void add() {
        followUps();
        closings();
        waysOut();
    }

    private <K extends ComplaintCommand> RowBuilder<Complaint, ComplaintCommand, ComplaintEvent, K> on(
            ComplaintCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void followUps() {
        on(ComplaintCommandType.SCHEDULE_FOLLOW_UP, ScheduleFollowUp.class)
                .from(RESOLVED, FOLLOW_UP)
                .to(FOLLOW_UP)
                .when(followingUp::isOpen)
                .check(followingUp::timeIsAhead)
                .emit(followingUp::schedule);
        on(ComplaintCommandType.RECORD_FOLLOW_UP, RecordFollowUp.class)
                .from(RESOLVED, FOLLOW_UP)
                .to(FOLLOW_UP, CLOSED, INVESTIGATING)
                .when(followingUp::isOpen)
                .check(followingUp::childrenHaveEnded)
                .emit(followingUp::record);
        on(ComplaintCommandType.CLOSE, CloseComplaint.class)
                .from(RESOLVED, FOLLOW_UP)
                .to(CLOSED)
                .when(Relating::childrenHaveEnded)
                .check(ending::isFollowedUpOrWaived)
                .emit(ending::close);
    }

    private void closings() {
        on(ComplaintCommandType.REOPEN, ReopenComplaint.class)
                .from(CLOSED)
                .to(CLOSED, INVESTIGATING)
                .check(Objection.ifBlank(ReopenComplaint::reason, ComplaintReasons.REASON_MISSING))
                .emit(ending::reopen);
        on(ComplaintCommandType.REOPEN, ReopenComplaint.class)
                .from(ARCHIVED)
                .when(Relating::isNotMerged)
                .check(Objection.ifBlank(ReopenComplaint::reason, ComplaintReasons.REASON_MISSING))
                .emit(ending::reopen);
        on(ComplaintCommandType.ARCHIVE, ArchiveComplaint.class)
                .from(CLOSED, WITHDRAWN, DECLINED, REFERRED, MERGED)
                .to(ARCHIVED)
                .emit(ending::archive);
    }

    private void waysOut() {
        on(ComplaintCommandType.WITHDRAW, WithdrawComplaint.class)
                .from(ComplaintStatuses.open())
                .to(WITHDRAWN)
                .check(Objection.ifBlank(WithdrawComplaint::reason, ComplaintReasons.REASON_MISSING))
                .check(Relating::openChildrenStay)
                .emit(ending::withdraw);
        on(ComplaintCommandType.DECLINE, DeclineComplaint.class)
                .from(REGISTERED, ACKNOWLEDGED, ASSESSED)
                .to(DECLINED)
                .check(Objection.ifBlank(DeclineComplaint::reason, ComplaintReasons.REASON_MISSING))
                .check(Relating::openChildrenStay)
                .emit(ending::decline);
        on(ComplaintCommandType.REFER, ReferComplaint.class)
                .from(ComplaintStatuses.unanswered())
                .to(REFERRED)
                .check(Objection.ifBlank(ReferComplaint::recipient, Rejection.of(ComplaintReasons.RECIPIENT_MISSING)))
                .check(Objection.ifBlank(ReferComplaint::reason, ComplaintReasons.REASON_MISSING))
                .check(Relating::openChildrenStay)
                .emit(ending::refer);
    }
}
