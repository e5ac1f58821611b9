package io.careline.examples.replay.mapping;

import io.careline.complaint.CloseComplaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.WithdrawComplaint;
import io.careline.examples.replay.input.LineFault;

/** Commands that follow a complaint up, end it or take it up again. */
final class EndCommands {
    private EndCommands() {}

    static ComplaintCommand schedule(Values values) throws LineFault {
        return ScheduleFollowUp.builder().at(values.time(AttributeName.AT)).build();
    }

    static ComplaintCommand record(Values values) throws LineFault {
        return RecordFollowUp.builder()
                .outcome(values.needed(
                        AttributeName.FOLLOW_UP_OUTCOME,
                        values.constant(AttributeName.FOLLOW_UP_OUTCOME, FollowUpOutcome.class)))
                .note(values.text(AttributeName.NOTE))
                .build();
    }

    static ComplaintCommand close(Values values) throws LineFault {
        return CloseComplaint.builder()
                .waiver(values.text(AttributeName.WAIVER))
                .build();
    }

    static ComplaintCommand reopen(Values values) throws LineFault {
        return ReopenComplaint.builder()
                .reason(values.text(AttributeName.REASON))
                .build();
    }

    static ComplaintCommand withdraw(Values values) throws LineFault {
        return WithdrawComplaint.builder()
                .reason(values.text(AttributeName.REASON))
                .build();
    }

    static ComplaintCommand decline(Values values) throws LineFault {
        return DeclineComplaint.builder()
                .reason(values.text(AttributeName.REASON))
                .build();
    }

    static ComplaintCommand refer(Values values) throws LineFault {
        return ReferComplaint.builder()
                .recipient(values.text(AttributeName.RECIPIENT))
                .reason(values.text(AttributeName.REASON))
                .build();
    }
}
