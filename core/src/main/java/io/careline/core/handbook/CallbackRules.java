package io.careline.core.handbook;

import io.careline.calendar.BusinessCalendar;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackQueue;
import io.careline.callback.VisitInterval;
import io.careline.core.callback.CallbackQueues;
import io.careline.core.callback.Callbacks;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.PolicyVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handbook says of callbacks, ready to be used. */
record CallbackRules(CallbackPolicy policy, BusinessCalendar calendar, List<VisitInterval> visits) {
    /** Null if the draft has no such section. */
    static @Nullable CallbackRules of(HandbookDraft draft, PolicyVersion version) {
        CallbackSection section = draft.callbacks;
        return section == null
                ? null
                : new CallbackRules(
                        section.policy.version(version).build(),
                        draft.calendar(section.calendar),
                        List.copyOf(section.visits));
    }

    LifecycleBuilder<Callback, CallbackCommand, CallbackEvent> define() {
        return Callbacks.define(policy, calendar);
    }

    CallbackQueue queue() {
        return CallbackQueues.empty(policy, calendar);
    }
}
