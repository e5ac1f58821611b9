package io.careline.core.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.callback.CallFailed;
import io.careline.callback.CallLogEntry;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallPutOff;
import io.careline.callback.CallResult;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackRequested;
import io.careline.callback.CustomerDialed;
import io.careline.lifecycle.EventEnvelope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws up the call log from callbacks' events (rule CB9). */
public final class CallLogs {
    private final BusinessCalendar calendar;
    private final Map<String, CallbackRequested> requests = new HashMap<>();
    private final Map<String, EventEnvelope<CallbackEvent>> calls = new HashMap<>();
    private final List<CallLogEntry> entries = new ArrayList<>();

    private CallLogs(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The calls that have ended, in the order in which they did.
     *
     * @param events those of any number of callbacks, each one's own in their order; a call whose dialling is not among
     *     them is left out
     * @param calendar the desk's: a call is handed in on the next of its working days
     */
    public static List<CallLogEntry> of(Iterable<EventEnvelope<CallbackEvent>> events, BusinessCalendar calendar) {
        CallLogs log = new CallLogs(calendar);
        events.forEach(log::read);
        return List.copyOf(log.entries);
    }

    private void read(EventEnvelope<CallbackEvent> envelope) {
        CallbackEvent event = envelope.event();
        String id = envelope.aggregateId();
        switch (event.type()) {
            case REQUESTED -> requests.put(id, (CallbackRequested) event);
            case CUSTOMER_DIALED -> calls.put(id, envelope);
            case CALL_FAILED -> end(id, ((CallFailed) event).outcome(), null, Optional.empty(), Optional.empty());
            case CALL_PUT_OFF -> {
                CallPutOff putOff = (CallPutOff) event;
                end(id, CallOutcome.ANSWERED, putOff.result(), putOff.statement(), putOff.log());
            }
            case COMPLETED -> {
                CallbackCompleted completed = (CallbackCompleted) event;
                end(id, CallOutcome.ANSWERED, completed.result(), completed.statement(), completed.log());
            }
            case SUPPRESSED -> end(id, CallOutcome.ANSWERED, null, Optional.empty(), Optional.empty());
            case SCHEDULED,
                    BECAME_DUE,
                    ASSIGNED,
                    REASSIGNED,
                    MISSING_CALL_REPORTED,
                    OFFERED,
                    OFFER_DECLINED,
                    CALL_ANSWERED,
                    STEP_TAKEN,
                    CASE_DISPUTE_REQUESTED,
                    CASE_FOLLOW_UP_REPORTED,
                    OWNER_NOTICE_REQUESTED,
                    NEW_CASE_REQUESTED,
                    EXHAUSTED,
                    EXPIRED,
                    CANCELLED,
                    PROMISE_BREACHED,
                    VISIT_RECORDED -> {}
        }
    }

    /** Ends the call that is under way, if one is: what is suppressed may not have been in a call. */
    private void end(
            String id,
            CallOutcome outcome,
            @Nullable CallResult result,
            Optional<String> statement,
            Optional<String> content) {
        EventEnvelope<CallbackEvent> dialed = calls.remove(id);
        if (dialed == null) {
            return;
        }
        Optional<CallbackRequested> request = Optional.ofNullable(requests.get(id));
        Instant calledAt = dialed.time();
        entries.add(CallLogEntry.builder()
                .callback(CallbackId.of(id))
                .agent(((CustomerDialed) dialed.event()).agent().id())
                .calledAt(calledAt)
                .customer(request.map(CallbackRequested::customer))
                .caseId(request.flatMap(CallbackRequested::caseId))
                .outcome(outcome)
                .result(Optional.ofNullable(result))
                .statement(statement)
                .content(content)
                .handInOn(calendar.plusDays(calledAt.atZone(calendar.zone()).toLocalDate(), 1))
                .build());
    }
}
