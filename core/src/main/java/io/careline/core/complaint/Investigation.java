package io.careline.core.complaint;

import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintHeld;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.ComplaintResumed;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.CustomerContacted;
import io.careline.complaint.DepartmentCharged;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.InvestigationStarted;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.WaitingFor;
import io.careline.lifecycle.DecisionContext;
import java.util.ArrayList;
import java.util.List;

/** Working on a complaint: charging departments, waiting, and keeping in touch (rules CP3, CP5, CP15). */
record Investigation(ComplaintClockBook clocks) {
    List<ComplaintEvent> charge(Complaint complaint, ChargeDepartment command, DecisionContext context) {
        return List.of(DepartmentCharged.builder()
                .department(command.department())
                .round(complaint.sheets() + 1)
                .sheet(command.sheet())
                .attributes(command.attributes())
                .build());
    }

    List<ComplaintEvent> start(Complaint complaint, StartInvestigation command, DecisionContext context) {
        return List.of(
                InvestigationStarted.builder().attributes(command.attributes()).build());
    }

    /** Another reason ends one waiting and begins the next; the same one changes nothing. */
    List<ComplaintEvent> hold(Complaint complaint, HoldComplaint command, DecisionContext context) {
        if (complaint.hold().filter(hold -> isSame(hold, command)).isPresent()) {
            return List.of();
        }
        ComplaintClockMarks marks = clocks.on(complaint);
        if (complaint.hold().isPresent()) {
            marks.resumed(context.now());
        }
        return List.of(ComplaintHeld.builder()
                .reason(command.reason())
                .waitingFor(command.waitingFor())
                .clocks(marks.held(command.reason(), context.now()).marks())
                .attributes(command.attributes())
                .build());
    }

    private static boolean isSame(ComplaintHold hold, HoldComplaint command) {
        return hold.reason().equals(command.reason()) && hold.waitingFor().equals(command.waitingFor());
    }

    List<ComplaintEvent> resume(Complaint complaint, ResumeComplaint command, DecisionContext context) {
        return List.of(ComplaintResumed.builder()
                .clocks(clocks.on(complaint).resumed(context.now()).marks())
                .attributes(command.attributes())
                .build());
    }

    List<ComplaintEvent> contact(Complaint complaint, RecordCustomerContact command, DecisionContext context) {
        boolean isFromCustomer = command.direction() == ContactDirection.FROM_CUSTOMER;
        ComplaintClockMarks marks = clocks.on(complaint);
        List<ComplaintEvent> events = new ArrayList<>(2);
        events.add(CustomerContacted.builder()
                .direction(command.direction())
                .channel(command.channel())
                .note(command.note())
                .missingCallReported(command.isMissingCallReported())
                .clocks((isFromCustomer ? marks.asked(context.now()) : marks.answered(context.now())).marks())
                .attributes(command.attributes())
                .build());
        if (isFromCustomer && isWaitingForCustomer(complaint)) {
            events.add(ComplaintResumed.builder()
                    .clocks(marks.resumed(context.now()).marks())
                    .build());
        }
        return events;
    }

    private static boolean isWaitingForCustomer(Complaint complaint) {
        return complaint
                .hold()
                .filter(hold -> hold.waitingFor().equals(WaitingFor.CUSTOMER))
                .isPresent();
    }
}
