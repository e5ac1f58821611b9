package io.careline.compat.v0_1;

import io.careline.calendar.HoldReason;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintRelations;
import io.careline.complaint.ComplaintResponse;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.EscalationLevel;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.WaitingFor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.util.List;

/** The complaint values of 0.1 with what was mandatory then. */
final class ComplaintValues {
    private ComplaintValues() {}

    static List<Object> all() {
        return List.of(
                Complaint.builder().id(ComplaintId.of("id-1")).build(),
                ComplaintClock.builder().policy(Given.clockPolicy()).build(),
                ComplaintFollowUp.builder().round(1).done(false).build(),
                ComplaintHold.builder()
                        .reason(HoldReason.of("holdreason"))
                        .waitingFor(WaitingFor.of("waitingfor"))
                        .since(Given.NOW)
                        .build(),
                ComplaintPolicy.builder()
                        .version(PolicyVersion.of("house", "1"))
                        .build(),
                ComplaintRelations.builder().build(),
                ComplaintResponse.builder()
                        .outcome(ResponseOutcome.UPHELD)
                        .reasons("text")
                        .build(),
                ComplaintView.builder()
                        .id(ComplaintId.of("id-1"))
                        .status(ComplaintStatus.REGISTERED)
                        .build(),
                EscalationLevel.builder().role(Role.of("role")).build());
    }
}
