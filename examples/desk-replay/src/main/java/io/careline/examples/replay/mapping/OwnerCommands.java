package io.careline.examples.replay.mapping;

import io.careline.calendar.ClockName;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.DeescalateComplaint;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.ReassignComplaint;
import io.careline.examples.replay.input.LineFault;

/** Commands that say who is responsible. */
final class OwnerCommands {
    private OwnerCommands() {}

    static ComplaintCommand assign(Values values) throws LineFault {
        return AssignComplaint.of(values.needed(AttributeName.ASSIGNEE, values.actor(AttributeName.ASSIGNEE)));
    }

    static ComplaintCommand reassign(Values values) throws LineFault {
        return ReassignComplaint.builder()
                .assignee(values.needed(AttributeName.ASSIGNEE, values.actor(AttributeName.ASSIGNEE)))
                .reason(values.text(AttributeName.REASON))
                .build();
    }

    static ComplaintCommand escalate(Values values) throws LineFault {
        return EscalateComplaint.builder()
                .level(values.number(AttributeName.LEVEL))
                .breachedClock(values.text(AttributeName.BREACHED_CLOCK).map(ClockName::of))
                .reason(values.text(AttributeName.REASON))
                .build();
    }

    static ComplaintCommand deescalate(Values values) throws LineFault {
        return DeescalateComplaint.builder()
                .reason(values.text(AttributeName.REASON))
                .build();
    }
}
