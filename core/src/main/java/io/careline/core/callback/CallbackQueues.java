package io.careline.core.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.callback.CallCriterion;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackQueue;
import java.util.List;

/** Makes callback queues. */
public final class CallbackQueues {
    private CallbackQueues() {}

    /**
     * The empty queue of a desk, in the order of {@link CallCriterion#standard()}.
     *
     * @param policy the one of the life cycle: its contact windows and what lets others take over count here too
     * @param calendar the desk's: its zone stands in for that of a customer whose zone is not known
     * @throws IllegalArgumentException if the policy's windows and quiet hours leave no time to call
     */
    public static CallbackQueue empty(CallbackPolicy policy, BusinessCalendar calendar) {
        return empty(policy, calendar, CallCriterion.standard());
    }

    /**
     * The empty queue of a desk, in an order of its own.
     *
     * @param order what counts, the weightiest first; what it leaves out does not count at all
     * @throws IllegalArgumentException if the order has a criterion twice, or the policy's windows and quiet hours leave
     *     no time to call
     */
    public static CallbackQueue empty(CallbackPolicy policy, BusinessCalendar calendar, List<CallCriterion> order) {
        CustomerHours hours = CustomerHours.of(policy, calendar);
        Ownership ownership = new Ownership(policy);
        return DefaultCallbackQueue.empty(new DefaultCallbackQueue.Rules(
                new CallOrder(order), new CallLines(ownership, hours), new CallObstacles(ownership, hours), hours));
    }
}
