package io.careline.core.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;

/** Builds the callback life cycle for a desk. */
public final class Callbacks {
    private Callbacks() {}

    /**
     * The callback life cycle under a policy.
     *
     * @param calendar the desk's working time, in which business clocks count; contact windows and quiet hours are
     *     meant in each customer's own zone instead
     * @throws IllegalArgumentException if the policy's windows and quiet hours leave no time to call
     */
    public static Lifecycle<Callback, CallbackCommand, CallbackEvent> lifecycle(
            CallbackPolicy policy, BusinessCalendar calendar) {
        return define(policy, calendar).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     *
     * @throws IllegalArgumentException if the policy's windows and quiet hours leave no time to call
     */
    public static LifecycleBuilder<Callback, CallbackCommand, CallbackEvent> define(
            CallbackPolicy policy, BusinessCalendar calendar) {
        return new CallbackTable(
                        policy, new CallbackClockBook(policy.clocks(), calendar), CustomerHours.of(policy, calendar))
                .define();
    }
}
