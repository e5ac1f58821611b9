package io.careline.examples.replay.callbacks;

import io.careline.callback.AssignCallback;
import io.careline.callback.CallClearance;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CancelCallback;
import io.careline.callback.ConcludeCall;
import io.careline.callback.DeclineOffer;
import io.careline.callback.DialCustomer;
import io.careline.callback.NumberRef;
import io.careline.callback.OfferCallback;
import io.careline.callback.OpenCallback;
import io.careline.callback.ReassignCallback;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RecordVisit;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.SuppressCallback;
import io.careline.callback.TakeStep;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintId;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.JournalForm;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.lifecycle.Actor;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the commands of a line: one, and one for each step of a call. */
record CallbackCommands(JournalLine line, ZoneId zone) {
    static CallbackCommandType type(JournalLine line) {
        return JournalForm.command(CallbackCommandType.values(), line.activity());
    }

    static Optional<CustomerRef> customer(JournalLine line) throws LineFault {
        return line.name(CallbackForm.CUSTOMER, CustomerRef::of);
    }

    /**
     * The commands.
     *
     * @param open the customer's callbacks that are open, for a request
     */
    List<CallbackCommand> commands(List<OpenCallback> open) throws LineFault {
        CallbackCommandType type = type(line);
        return switch (type) {
            case REQUEST -> List.of(request(open));
            case SCHEDULE ->
                List.of(ScheduleCallback.builder()
                        .at(line.moment(CallbackForm.AT))
                        .build());
            case ASSIGN -> List.of(AssignCallback.builder().assignee(needed()).build());
            case REASSIGN ->
                List.of(ReassignCallback.builder()
                        .assignee(needed())
                        .reason(line.text(CallbackForm.REASON))
                        .build());
            case REPORT_MISSING_CALL -> List.of(ReportMissingCall.of());
            case OFFER -> List.of(OfferCallback.of(needed()));
            case DECLINE_OFFER -> List.of(DeclineOffer.of());
            case DIAL_CUSTOMER -> List.of(dial());
            case RECORD_CALL_OUTCOME ->
                List.of(RecordCallOutcome.of(
                        line.needed(CallbackForm.OUTCOME, line.constant(CallbackForm.OUTCOME, CallOutcome.class))));
            case TAKE_STEP -> {
                line.needed(CallbackForm.STEPS, line.text(CallbackForm.STEPS));
                yield steps();
            }
            case CONCLUDE_CALL -> {
                List<CallbackCommand> commands = steps();
                commands.add(conclude());
                yield commands;
            }
            case CANCEL ->
                List.of(CancelCallback.builder()
                        .reason(line.text(CallbackForm.REASON))
                        .build());
            case SUPPRESS ->
                List.of(SuppressCallback.builder()
                        .reason(line.text(CallbackForm.REASON))
                        .build());
            case RECORD_VISIT -> List.of(visit());
            case MARK_DUE, EXPIRE, RECORD_PROMISE_BREACH ->
                throw new IllegalArgumentException("type (" + type + ") must not follow from deadlines");
        };
    }

    private CallbackCommand request(List<OpenCallback> open) throws LineFault {
        return RequestCallback.builder()
                .customer(line.needed(CallbackForm.CUSTOMER, customer(line)))
                .zone(line.value(CallbackForm.ZONE, "a time zone such as Asia/Shanghai", ZoneId::of)
                        .orElse(zone))
                .purpose(line.needed(CallbackForm.PURPOSE, line.name(CallbackForm.PURPOSE, CallbackPurpose::of)))
                .number(line.name(CallbackForm.NUMBER, NumberRef::of))
                .caseId(line.name(CallbackForm.CASE, ComplaintId::of))
                .department(line.name(CallbackForm.DEPARTMENT, DepartmentId::of))
                .matter(line.text(CallbackForm.MATTER))
                .promisedAt(line.moment(CallbackForm.PROMISED_AT))
                .quickContactWanted(line.flag(CallbackForm.QUICK_CONTACT_WANTED))
                .owner(agent())
                .prospect(line.flag(CallbackForm.PROSPECT))
                .accountManager(line.name(CallbackForm.ACCOUNT_MANAGER, AgentId::of))
                .rings(line.value(CallbackForm.RINGS, "a whole number from 1", CallbackCommands::rings))
                .openCallbacks(open)
                .build();
    }

    private CallbackCommand dial() throws LineFault {
        return DialCustomer.builder()
                .clearance(CallClearance.builder()
                        .doNotCall(line.flag(CallbackForm.DO_NOT_CALL))
                        .build())
                .number(line.name(CallbackForm.NUMBER, NumberRef::of))
                .build();
    }

    private CallbackCommand conclude() throws LineFault {
        return ConcludeCall.builder()
                .result(line.needed(CallbackForm.RESULT, result()))
                .statement(line.text(CallbackForm.STATEMENT))
                .planGiven(line.flag(CallbackForm.PLAN_GIVEN))
                .callAgainAt(line.moment(CallbackForm.AT))
                .log(line.text(CallbackForm.LOG))
                .build();
    }

    private CallbackCommand visit() throws LineFault {
        return RecordVisit.builder()
                .visitedAt(line.moment(CallbackForm.AT))
                .customerHome(line.needed(CallbackForm.CUSTOMER_HOME, line.answer(CallbackForm.CUSTOMER_HOME)))
                .note(line.text(CallbackForm.NOTE))
                .build();
    }

    Optional<CallResult> result() throws LineFault {
        return line.constant(CallbackForm.RESULT, CallResult.class);
    }

    private static int rings(String text) {
        int rings = Integer.parseInt(text);
        if (rings < 1) {
            throw new IllegalArgumentException("rings (" + rings + ") must be at least 1");
        }
        return rings;
    }

    private List<CallbackCommand> steps() throws LineFault {
        List<CallbackCommand> steps = new ArrayList<>();
        line.names(CallbackForm.STEPS, CallStep::of).forEach(step -> steps.add(TakeStep.of(step)));
        return steps;
    }

    private Optional<Actor> agent() throws LineFault {
        return line.name(
                CallbackForm.AGENT, id -> Actor.builder().id(AgentId.of(id)).build());
    }

    private Actor needed() throws LineFault {
        return line.needed(CallbackForm.AGENT, agent());
    }
}
