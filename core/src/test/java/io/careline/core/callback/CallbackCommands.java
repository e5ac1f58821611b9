package io.careline.core.callback;

import io.careline.calendar.ClockName;
import io.careline.callback.AssignCallback;
import io.careline.callback.CallClearance;
import io.careline.callback.CallCount;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CancelCallback;
import io.careline.callback.ConcludeCall;
import io.careline.callback.DeclineOffer;
import io.careline.callback.DialCustomer;
import io.careline.callback.ExpireCallback;
import io.careline.callback.MarkDue;
import io.careline.callback.NumberRef;
import io.careline.callback.OfferCallback;
import io.careline.callback.OpenCallback;
import io.careline.callback.ReassignCallback;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RecordPromiseBreach;
import io.careline.callback.RecordVisit;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.SuppressCallback;
import io.careline.callback.TakeStep;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.complaint.ComplaintId;
import io.careline.core.lifecycle.RandomCommands;
import io.careline.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class CallbackCommands extends RandomCommands<Callback, CallbackCommand, CallbackCommandType> {
    private static final List<Actor> PEOPLE = List.of(CallbackDesk.ANN, CallbackDesk.BOB, CallbackDesk.LEAD);
    private static final List<ClockName> CLOCKS = List.of(ClockName.REPLY, ClockName.CONTACT, ClockName.RESOLUTION);
    private static final List<ZoneId> ZONES =
            List.of(CallbackDesk.ZONE, ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"));
    private static final List<CallStep> STEPS = List.of(
            CallStep.IDENTITY,
            CallStep.IDENTITY,
            CallStep.INTRODUCTION,
            CallStep.CONVENIENCE,
            CallStep.PURPOSE,
            CallStep.of("song"));

    CallbackCommands(long seed) {
        super(seed, List.of(CallbackCommandType.values()), PEOPLE, Duration.ofHours(17));
    }

    @Override
    public CallbackCommand of(CallbackCommandType type, Instant now, Callback state) {
        return switch (type) {
            case REQUEST -> request(now);
            case SCHEDULE ->
                ScheduleCallback.builder()
                        .at(maybe(now.plusSeconds(below(90_000) - 3600L)))
                        .build();
            case MARK_DUE -> MarkDue.of();
            case ASSIGN -> AssignCallback.of(actor());
            case REASSIGN ->
                ReassignCallback.builder().assignee(actor()).reason(text()).build();
            case REPORT_MISSING_CALL -> ReportMissingCall.of();
            case OFFER -> OfferCallback.of(actor());
            case DECLINE_OFFER -> DeclineOffer.of();
            case DIAL_CUSTOMER -> dial(now);
            case RECORD_CALL_OUTCOME -> RecordCallOutcome.of(any(List.of(CallOutcome.values())));
            case TAKE_STEP -> TakeStep.of(any(STEPS));
            case CONCLUDE_CALL ->
                ConcludeCall.builder()
                        .result(any(List.of(CallResult.values())))
                        .statement(text())
                        .planGiven(chance())
                        .callAgainAt(maybe(now.plusSeconds(below(90_000) - 3600L)))
                        .log(text())
                        .build();
            case CANCEL -> CancelCallback.builder().reason(text()).build();
            case SUPPRESS -> SuppressCallback.builder().reason(text()).build();
            case EXPIRE -> ExpireCallback.of();
            case RECORD_VISIT ->
                RecordVisit.builder()
                        .visitedAt(maybe(now.minusSeconds(below(90_000) - 600L)))
                        .customerHome(chance())
                        .note(text())
                        .build();
            case RECORD_PROMISE_BREACH -> RecordPromiseBreach.of(any(CLOCKS), 1 + below(2));
        };
    }

    private CallbackCommand request(Instant now) {
        RequestCallback.Builder request = RequestCallback.builder();
        request.customer(CustomerRef.of("K-1"))
                .zone(any(ZONES))
                .purpose(any(List.of(CallbackPurpose.REPLY_OWED, CallbackPurpose.SALES_CONTACT, CallbackPurpose.VISIT)))
                .number(maybe(NumberRef.of("N-1")))
                .caseId(maybe(ComplaintId.of("C-1")))
                .promisedAt(maybe(now.minusSeconds(below(1200) - 10L)))
                .quickContactWanted(chance())
                .owner(maybe(actor()))
                .prospect(isSeldom())
                .accountManager(maybe(AgentId.of("bob")))
                .rings(maybe(1 + below(5)));
        if (isSeldom()) {
            request.addOpenCallbacks(OpenCallback.builder()
                    .id(CallbackId.of("R-8"))
                    .purpose(CallbackPurpose.REPLY_OWED)
                    .caseId(ComplaintId.of("C-1"))
                    .build());
        }
        return request.build();
    }

    private CallbackCommand dial(Instant now) {
        CallClearance.Builder clearance = CallClearance.builder();
        clearance
                .doNotCall(below(12) == 0)
                .toContact(mostly(CallCount.of(below(8), now.minusSeconds(3600))))
                .toNumber(mostly(CallCount.of(below(4), now.minusSeconds(3600))));
        return DialCustomer.of(clearance.build());
    }

    private Optional<String> text() {
        return mostly("because");
    }
}
