package io.careline.complaint;

import io.careline.common.Attributes;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a complaint. */
public sealed interface ComplaintCommand extends Command
        permits AbsorbComplaint,
                AcceptResponse,
                AcknowledgeComplaint,
                ArchiveComplaint,
                AssessComplaint,
                AssignComplaint,
                ChargeDepartment,
                ClaimComplaint,
                CloseComplaint,
                DeclineComplaint,
                DeescalateComplaint,
                DisputeResponse,
                EscalateComplaint,
                HoldComplaint,
                IssueFinalResponse,
                LinkComplaint,
                MergeComplaint,
                ProposeResponse,
                RaiseNewDemand,
                ReassignComplaint,
                ReclassifyComplaint,
                RecordBreach,
                RecordCustomerContact,
                RecordFollowUp,
                RecordRelation,
                ReferComplaint,
                RegisterComplaint,
                ReopenComplaint,
                ResumeComplaint,
                ScheduleFollowUp,
                SetParent,
                SplitComplaint,
                StartInvestigation,
                UndoMerge,
                WithdrawComplaint {
    /** Which command this is. */
    @Override
    ComplaintCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the complaint. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
