package io.careline.compat.v0_1;

import io.careline.calendar.ClockName;
import io.careline.calendar.HoldReason;
import io.careline.common.DepartmentId;
import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintRelation;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.DeescalateComplaint;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.MergeComplaint;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.ReclassifyComplaint;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RecordRelation;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.SetParent;
import io.careline.complaint.SplitComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.WaitingFor;
import io.careline.complaint.WithdrawComplaint;
import java.util.List;

/** The complaint commands of 0.1 with what was mandatory then. */
final class ComplaintCommands {
    private ComplaintCommands() {}

    static List<Object> all() {
        return List.of(
                AbsorbComplaint.builder().source(ComplaintId.of("id-1")).build(),
                AcceptResponse.builder().build(),
                AcknowledgeComplaint.builder().build(),
                ArchiveComplaint.builder().build(),
                AssessComplaint.builder().build(),
                AssignComplaint.builder().assignee(Given.actor()).build(),
                ChargeDepartment.builder().department(DepartmentId.of("id-1")).build(),
                ClaimComplaint.builder().build(),
                CloseComplaint.builder().build(),
                DeclineComplaint.builder().build(),
                DeescalateComplaint.builder().build(),
                DisputeResponse.builder().build(),
                EscalateComplaint.builder().build(),
                HoldComplaint.builder()
                        .reason(HoldReason.of("holdreason"))
                        .waitingFor(WaitingFor.of("waitingfor"))
                        .build(),
                IssueFinalResponse.builder().outcome(ResponseOutcome.UPHELD).build(),
                LinkComplaint.builder().other(Given.complaintView()).build(),
                MergeComplaint.builder().target(Given.complaintView()).build(),
                ProposeResponse.builder().outcome(ResponseOutcome.UPHELD).build(),
                RaiseNewDemand.builder().build(),
                ReassignComplaint.builder().assignee(Given.actor()).build(),
                ReclassifyComplaint.builder().build(),
                RecordBreach.builder()
                        .clock(ClockName.of("clockname"))
                        .instance(1)
                        .build(),
                RecordCustomerContact.builder()
                        .direction(ContactDirection.TO_CUSTOMER)
                        .build(),
                RecordFollowUp.builder().outcome(FollowUpOutcome.SATISFIED).build(),
                RecordRelation.builder()
                        .other(ComplaintId.of("id-1"))
                        .relation(ComplaintRelation.RELATED)
                        .build(),
                ReferComplaint.builder().build(),
                RegisterComplaint.builder().build(),
                ReopenComplaint.builder().build(),
                ResumeComplaint.builder().build(),
                ScheduleFollowUp.builder().build(),
                SetParent.builder().build(),
                SplitComplaint.builder().build(),
                StartInvestigation.builder().build(),
                WithdrawComplaint.builder().build());
    }
}
