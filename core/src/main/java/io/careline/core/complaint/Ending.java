package io.careline.core.complaint;

import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintArchived;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintDeclined;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintReferred;
import io.careline.complaint.ComplaintReopened;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintWithdrawn;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.WithdrawComplaint;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** Closing, taking up again, filing, and the ways out (rules CP6, CP17, gap G14). */
record Ending(ComplaintPolicy policy, ComplaintClockBook clocks) {
    List<Rejection> isFollowedUpOrWaived(Complaint complaint, CloseComplaint command, DecisionContext context) {
        boolean isDone = complaint.followUp().filter(ComplaintFollowUp::isDone).isPresent();
        return isDone || !Objection.isBlank(command.waiver())
                ? List.of()
                : List.of(Rejection.of(ComplaintReasons.FOLLOW_UP_OPEN, "CP6"));
    }

    List<ComplaintEvent> close(Complaint complaint, CloseComplaint command, DecisionContext context) {
        return Relating.ended(
                complaint,
                ComplaintClosed.builder()
                        .waiver(command.waiver())
                        .clocks(clocks.on(complaint).ended(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }

    private boolean isWithinWindow(Complaint complaint, DecisionContext context) {
        return complaint.status() == ComplaintStatus.CLOSED
                && complaint
                        .closedAt()
                        .filter(closedAt -> !context.now().isAfter(closedAt.plus(policy.reopenWindow())))
                        .isPresent();
    }

    /** Within the window the same complaint goes on; later a new one follows it. */
    List<ComplaintEvent> reopen(Complaint complaint, ReopenComplaint command, DecisionContext context) {
        if (!isWithinWindow(complaint, context)) {
            return List.of(Branching.followUp(complaint, command.reason(), command.attributes()));
        }
        return Relating.opened(
                complaint,
                ComplaintReopened.builder()
                        .reason(Objection.given(command.reason()))
                        .clocks(clocks.on(complaint)
                                .opened(context.now())
                                .asked(context.now())
                                .marks())
                        .attributes(command.attributes())
                        .build());
    }

    List<ComplaintEvent> archive(Complaint complaint, ArchiveComplaint command, DecisionContext context) {
        return List.of(
                ComplaintArchived.builder().attributes(command.attributes()).build());
    }

    List<ComplaintEvent> withdraw(Complaint complaint, WithdrawComplaint command, DecisionContext context) {
        return Relating.ended(
                complaint,
                ComplaintWithdrawn.builder()
                        .reason(Objection.given(command.reason()))
                        .clocks(clocks.on(complaint).ended(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }

    List<ComplaintEvent> decline(Complaint complaint, DeclineComplaint command, DecisionContext context) {
        return Relating.ended(
                complaint,
                ComplaintDeclined.builder()
                        .reason(Objection.given(command.reason()))
                        .clocks(clocks.on(complaint).ended(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }

    List<ComplaintEvent> refer(Complaint complaint, ReferComplaint command, DecisionContext context) {
        return Relating.ended(
                complaint,
                ComplaintReferred.builder()
                        .recipient(Objection.given(command.recipient()))
                        .reason(Objection.given(command.reason()))
                        .clocks(clocks.on(complaint).ended(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }
}
