package io.careline.core.callback;

import io.careline.callback.CallResult;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackEventType;
import io.careline.callback.CallbackRequested;
import io.careline.callback.CustomerCareSummary;
import io.careline.callback.VisitRecorded;
import io.careline.common.CustomerRef;
import io.careline.lifecycle.EventEnvelope;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Sums up a month of looking after customers from callbacks' events (rule CB13). */
public final class CustomerCareSummaries {
    private final Map<CallbackEventType, Integer> counts = new EnumMap<>(CallbackEventType.class);
    private final Map<CallResult, Integer> results = new EnumMap<>(CallResult.class);
    private final Set<CustomerRef> customers = new HashSet<>();
    private int visits;

    private CustomerCareSummaries() {}

    /**
     * The month's figures.
     *
     * @param events those of any number of callbacks, in any order; those of another month are passed over. For one
     *     agent's summary, the events of which he is the {@link EventEnvelope#actor()}
     * @param zone where a month begins and ends
     */
    public static CustomerCareSummary of(Iterable<EventEnvelope<CallbackEvent>> events, YearMonth month, ZoneId zone) {
        CustomerCareSummaries summary = new CustomerCareSummaries();
        for (EventEnvelope<CallbackEvent> envelope : events) {
            if (YearMonth.from(envelope.time().atZone(zone)).equals(month)) {
                summary.count(envelope.event());
            }
        }
        return summary.of(month);
    }

    private void count(CallbackEvent event) {
        counts.merge(event.type(), 1, Integer::sum);
        if (event instanceof CallbackRequested requested) {
            customers.add(requested.customer());
        } else if (event instanceof CallbackCompleted completed) {
            results.merge(completed.result(), 1, Integer::sum);
        } else if (event instanceof VisitRecorded visit && visit.isCustomerHome()) {
            visits++;
        }
    }

    private int count(CallbackEventType type) {
        return counts.getOrDefault(type, 0);
    }

    private int count(CallResult result) {
        return results.getOrDefault(result, 0);
    }

    private CustomerCareSummary of(YearMonth month) {
        return CustomerCareSummary.builder()
                .month(month)
                .customers(customers.size())
                .requested(count(CallbackEventType.REQUESTED))
                .dialed(count(CallbackEventType.CUSTOMER_DIALED))
                .answered(count(CallbackEventType.CALL_ANSWERED))
                .completed(count(CallbackEventType.COMPLETED))
                .satisfied(count(CallResult.SATISFIED))
                .dissatisfied(count(CallResult.DISSATISFIED))
                .newRequirements(count(CallResult.NEW_REQUIREMENT))
                .unreached(count(CallbackEventType.EXHAUSTED) + count(CallbackEventType.EXPIRED))
                .promisesBroken(count(CallbackEventType.PROMISE_BREACHED))
                .visits(visits)
                .nobodyHome(count(CallbackEventType.VISIT_RECORDED) - visits)
                .build();
    }
}
