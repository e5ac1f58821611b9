package io.careline.examples.replay.mapping;

import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.ResponseOutcome;
import io.careline.examples.replay.input.LineFault;

/** Commands that answer a complaint, or object to the answer. */
final class AnswerCommands {
    private AnswerCommands() {}

    private static ResponseOutcome outcome(Values values) throws LineFault {
        return values.needed(AttributeName.OUTCOME, values.constant(AttributeName.OUTCOME, ResponseOutcome.class));
    }

    static ComplaintCommand propose(Values values) throws LineFault {
        return ProposeResponse.builder()
                .outcome(outcome(values))
                .reasons(values.text(AttributeName.REASONS))
                .remedy(values.money(AttributeName.REMEDY))
                .build();
    }

    static ComplaintCommand dispute(Values values) throws LineFault {
        return DisputeResponse.builder()
                .reason(values.text(AttributeName.REASON))
                .build();
    }

    static ComplaintCommand issueFinal(Values values) throws LineFault {
        return IssueFinalResponse.builder()
                .outcome(outcome(values))
                .reasons(values.text(AttributeName.REASONS))
                .remedy(values.money(AttributeName.REMEDY))
                .recourse(values.text(AttributeName.RECOURSE))
                .build();
    }
}
