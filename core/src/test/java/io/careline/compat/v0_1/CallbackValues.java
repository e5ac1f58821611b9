package io.careline.compat.v0_1;

import io.careline.callback.CallAgent;
import io.careline.callback.CallAttempt;
import io.careline.callback.CallCap;
import io.careline.callback.CallClearance;
import io.careline.callback.CallCount;
import io.careline.callback.CallDemand;
import io.careline.callback.CallLogEntry;
import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackClock;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CustomerCareSummary;
import io.careline.callback.DueVisit;
import io.careline.callback.NextCall;
import io.careline.callback.OpenCallback;
import io.careline.callback.RetryRule;
import io.careline.callback.VisitInterval;
import io.careline.callback.VisitedCustomer;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.complaint.CustomerTier;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;

/** The callback values of 0.1 with what was mandatory then. */
final class CallbackValues {
    private CallbackValues() {}

    static List<Object> all() {
        return List.of(
                CallAgent.builder().id(AgentId.of("id-1")).build(),
                CallAttempt.builder()
                        .agent(AgentId.of("id-1"))
                        .dialedAt(Given.NOW)
                        .build(),
                CallCap.builder().maximum(1).period(Duration.ofHours(1)).build(),
                CallClearance.builder().doNotCall(false).build(),
                CallCount.builder().calls(1).since(Given.NOW).build(),
                CallDemand.builder().build(),
                CallLogEntry.builder()
                        .callback(CallbackId.of("id-1"))
                        .agent(AgentId.of("id-1"))
                        .calledAt(Given.NOW)
                        .outcome(CallOutcome.NO_ANSWER)
                        .handInOn(Given.TODAY)
                        .build(),
                Callback.builder().id(CallbackId.of("id-1")).build(),
                CallbackClock.builder().policy(Given.clockPolicy()).build(),
                CallbackPolicy.builder().version(PolicyVersion.of("house", "1")).build(),
                CustomerCareSummary.builder()
                        .month(YearMonth.of(2026, 11))
                        .customers(1)
                        .requested(1)
                        .dialed(1)
                        .answered(1)
                        .completed(1)
                        .satisfied(1)
                        .dissatisfied(1)
                        .newRequirements(1)
                        .unreached(1)
                        .promisesBroken(1)
                        .visits(1)
                        .nobodyHome(1)
                        .build(),
                DueVisit.builder()
                        .customer(CustomerRef.of("customerref"))
                        .tier(CustomerTier.of("customertier"))
                        .dueOn(Given.TODAY)
                        .request(Given.requestCallback())
                        .build(),
                NextCall.builder().addReasons(Given.finding()).build(),
                OpenCallback.builder()
                        .id(CallbackId.of("id-1"))
                        .purpose(CallbackPurpose.of("callbackpurpose"))
                        .build(),
                RetryRule.builder()
                        .outcome(CallOutcome.NO_ANSWER)
                        .delay(Duration.ofHours(1))
                        .maximum(1)
                        .build(),
                VisitInterval.builder()
                        .tier(CustomerTier.of("customertier"))
                        .every(Period.ofDays(7))
                        .build(),
                VisitedCustomer.builder()
                        .customer(CustomerRef.of("customerref"))
                        .tier(CustomerTier.of("customertier"))
                        .zone(Given.ZONE)
                        .lastVisitOn(Given.TODAY)
                        .build());
    }
}
