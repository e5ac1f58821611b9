package io.careline.compat.v0_1;

import io.careline.calendar.ClockName;
import io.careline.callback.AssignCallback;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CancelCallback;
import io.careline.callback.ConcludeCall;
import io.careline.callback.DeclineOffer;
import io.careline.callback.DialCustomer;
import io.careline.callback.ExpireCallback;
import io.careline.callback.MarkDue;
import io.careline.callback.OfferCallback;
import io.careline.callback.ReassignCallback;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RecordPromiseBreach;
import io.careline.callback.RecordVisit;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.SuppressCallback;
import io.careline.callback.TakeStep;
import io.careline.common.CustomerRef;
import java.util.List;

/** The callback commands of 0.1 with what was mandatory then. */
final class CallbackCommands {
    private CallbackCommands() {}

    static List<Object> all() {
        return List.of(
                AssignCallback.builder().assignee(Given.actor()).build(),
                CancelCallback.builder().build(),
                ConcludeCall.builder().result(CallResult.SATISFIED).build(),
                DeclineOffer.builder().build(),
                DialCustomer.builder().clearance(Given.callClearance()).build(),
                ExpireCallback.builder().build(),
                MarkDue.builder().build(),
                OfferCallback.builder().agent(Given.actor()).build(),
                ReassignCallback.builder().assignee(Given.actor()).build(),
                RecordCallOutcome.builder().outcome(CallOutcome.NO_ANSWER).build(),
                RecordPromiseBreach.builder()
                        .clock(ClockName.of("clockname"))
                        .instance(1)
                        .build(),
                RecordVisit.builder().customerHome(false).build(),
                ReportMissingCall.builder().build(),
                RequestCallback.builder()
                        .customer(CustomerRef.of("customerref"))
                        .zone(Given.ZONE)
                        .purpose(CallbackPurpose.of("callbackpurpose"))
                        .build(),
                ScheduleCallback.builder().build(),
                SuppressCallback.builder().build(),
                TakeStep.builder().step(CallStep.of("callstep")).build());
    }
}
