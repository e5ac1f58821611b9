package io.careline.leave;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a leave request. */
@Incubating(since = "0.1.0")
public sealed interface LeaveCommand extends Command
        permits ApproveLeave,
                CompletePapers,
                DecideRevocation,
                DeclineLeave,
                DelegateLeave,
                DraftLeave,
                ExpireLeave,
                RecordAbsence,
                RecordOverstay,
                RecordPapersMissed,
                RecountLeave,
                ReportBack,
                ReportEmergency,
                RequestRevocation,
                ResubmitLeave,
                ReturnLeave,
                RevokeLeave,
                StartLeave,
                SubmitLeave,
                TransferLeave,
                WithdrawLeave {
    /** Which command this is. */
    @Override
    LeaveCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the request. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
