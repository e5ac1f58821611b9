package io.careline.examples.replay.mapping;

import io.careline.calendar.HoldReason;
import io.careline.common.DepartmentId;
import io.careline.complaint.Channel;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.WaitingFor;
import io.careline.examples.replay.input.LineFault;

/** Commands of working on a complaint. */
final class WorkCommands {
    private WorkCommands() {}

    static ComplaintCommand charge(Values values) throws LineFault {
        return ChargeDepartment.builder()
                .department(
                        DepartmentId.of(values.needed(AttributeName.DEPARTMENT, values.text(AttributeName.DEPARTMENT))))
                .sheet(values.text(AttributeName.SHEET))
                .build();
    }

    static ComplaintCommand hold(Values values) throws LineFault {
        return HoldComplaint.of(
                HoldReason.of(values.needed(AttributeName.HOLD_REASON, values.text(AttributeName.HOLD_REASON))),
                WaitingFor.of(values.needed(AttributeName.WAITING_FOR, values.text(AttributeName.WAITING_FOR))));
    }

    static ComplaintCommand contact(Values values) throws LineFault {
        return RecordCustomerContact.builder()
                .direction(values.needed(
                        AttributeName.DIRECTION, values.constant(AttributeName.DIRECTION, ContactDirection.class)))
                .channel(values.text(AttributeName.CHANNEL).map(Channel::of))
                .note(values.text(AttributeName.NOTE))
                .missingCallReported(values.flag(AttributeName.MISSING_CALL_REPORTED, false))
                .build();
    }
}
