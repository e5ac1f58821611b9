package io.careline.core.callback;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.callback.AssignCallback;
import io.careline.callback.CallAnswered;
import io.careline.callback.CallAttempt;
import io.careline.callback.CallClearance;
import io.careline.callback.CallCount;
import io.careline.callback.CallFailed;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallPutOff;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.Callback;
import io.careline.callback.CallbackAssigned;
import io.careline.callback.CallbackBecameDue;
import io.careline.callback.CallbackCancelled;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackExhausted;
import io.careline.callback.CallbackExpired;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackOffered;
import io.careline.callback.CallbackOwnerNoticeRequested;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackReassigned;
import io.careline.callback.CallbackRequested;
import io.careline.callback.CallbackScheduled;
import io.careline.callback.CallbackStatus;
import io.careline.callback.CallbackSuppressed;
import io.careline.callback.CancelCallback;
import io.careline.callback.CaseDisputeRequested;
import io.careline.callback.CaseFollowUpReported;
import io.careline.callback.ConcludeCall;
import io.careline.callback.CustomerDialed;
import io.careline.callback.DeclineOffer;
import io.careline.callback.DialCustomer;
import io.careline.callback.ExpireCallback;
import io.careline.callback.MarkDue;
import io.careline.callback.MissingCallReported;
import io.careline.callback.NewCaseRequested;
import io.careline.callback.NumberRef;
import io.careline.callback.OfferCallback;
import io.careline.callback.OfferDeclined;
import io.careline.callback.OpenCallback;
import io.careline.callback.PromiseBreached;
import io.careline.callback.ReassignCallback;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RecordPromiseBreach;
import io.careline.callback.RecordVisit;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.StepTaken;
import io.careline.callback.SuppressCallback;
import io.careline.callback.TakeStep;
import io.careline.callback.VisitRecorded;
import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.DeskId;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.FollowUpOutcome;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.CorrelationId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** One of every callback command and event, and a callback, with every attribute set. */
public final class CallbackSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final Instant LATER = Instant.parse("2026-03-04T09:00:00.250Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CustomerRef CUSTOMER = CustomerRef.of("customer-7");
    private static final NumberRef NUMBER = NumberRef.of("number-7");
    private static final ComplaintId CASE = ComplaintId.of("c-7");
    private static final DepartmentId DEPARTMENT = DepartmentId.of("repairs");
    private static final Actor AGENT = Actor.of("agent-1", Role.OFFICER);
    private static final AgentId MANAGER = AgentId.of("manager-1");
    private static final CallClearance CLEARANCE = CallClearance.builder()
            .doNotCall(true)
            .toContact(CallCount.of(4, TIME))
            .toNumber(CallCount.of(2, TIME))
            .build();
    private static final OpenCallback OPEN = OpenCallback.builder()
            .id(CallbackId.of("r-0"))
            .purpose(CallbackPurpose.VISIT)
            .caseId(CASE)
            .build();
    private static final Attributes ATTRIBUTES = Attributes.empty()
            .with(AttributeKey.text("ticket"), "T-\u5de5\u5355 \"1\"")
            .with(AttributeKey.number("weight"), new BigDecimal("12.5"));
    private static final ClockMark STARTED = ClockMark.builder()
            .clock(ClockName.REPLY)
            .instance(1)
            .kind(ClockMarkKind.STARTED)
            .at(TIME)
            .dueAt(LATER)
            .build();
    private static final ClockMark BREACHED = ClockMark.builder()
            .clock(ClockName.REPLY)
            .instance(1)
            .kind(ClockMarkKind.BREACHED)
            .at(LATER)
            .build();

    private CallbackSamples() {}

    /** One of every command, in the order of the types. */
    public static List<CallbackCommand> commands() {
        return List.of(
                RequestCallback.builder()
                        .customer(CUSTOMER)
                        .zone(ZONE)
                        .purpose(CallbackPurpose.SALES_CONTACT)
                        .number(NUMBER)
                        .caseId(CASE)
                        .department(DEPARTMENT)
                        .matter("when the \"lift\" runs")
                        .promisedAt(TIME)
                        .quickContactWanted(true)
                        .owner(AGENT)
                        .prospect(true)
                        .accountManager(MANAGER)
                        .rings(4)
                        .addOpenCallbacks(OPEN)
                        .attributes(ATTRIBUTES)
                        .build(),
                ScheduleCallback.builder()
                        .at(LATER)
                        .agreedWithCustomer(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                MarkDue.builder().attributes(ATTRIBUTES).build(),
                AssignCallback.builder().assignee(AGENT).attributes(ATTRIBUTES).build(),
                ReassignCallback.builder()
                        .assignee(AGENT)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ReportMissingCall.builder().attributes(ATTRIBUTES).build(),
                OfferCallback.builder().agent(AGENT).attributes(ATTRIBUTES).build(),
                DeclineOffer.builder().attributes(ATTRIBUTES).build(),
                DialCustomer.builder()
                        .clearance(CLEARANCE)
                        .number(NUMBER)
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordCallOutcome.builder()
                        .outcome(CallOutcome.BUSY)
                        .attributes(ATTRIBUTES)
                        .build(),
                TakeStep.builder()
                        .step(CallStep.IDENTITY)
                        .attributes(ATTRIBUTES)
                        .build(),
                ConcludeCall.builder()
                        .result(CallResult.NEW_REQUIREMENT)
                        .statement("it still stops")
                        .planGiven(true)
                        .callAgainAt(LATER)
                        .log("talked about the lift")
                        .attributes(ATTRIBUTES)
                        .build(),
                CancelCallback.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                SuppressCallback.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ExpireCallback.builder().attributes(ATTRIBUTES).build(),
                RecordPromiseBreach.builder()
                        .clock(ClockName.REPLY)
                        .instance(2)
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordVisit.builder()
                        .visitedAt(TIME)
                        .customerHome(false)
                        .note("we were here")
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** One of every event, in the order of the types. */
    public static List<CallbackEvent> events() {
        return List.of(
                CallbackRequested.builder()
                        .customer(CUSTOMER)
                        .zone(ZONE)
                        .purpose(CallbackPurpose.SALES_CONTACT)
                        .number(NUMBER)
                        .caseId(CASE)
                        .department(DEPARTMENT)
                        .matter("when the \"lift\" runs")
                        .owner(AGENT)
                        .prospect(true)
                        .accountManager(MANAGER)
                        .rings(4)
                        .expiresAt(LATER)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackScheduled.builder()
                        .dueAt(LATER)
                        .agreedWithCustomer(true)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackBecameDue.builder()
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackAssigned.builder()
                        .assignee(AGENT)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackReassigned.builder()
                        .assignee(AGENT)
                        .previousOwner(MANAGER)
                        .reason("the reason")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                MissingCallReported.builder()
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackOffered.builder()
                        .agent(AGENT)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                OfferDeclined.builder()
                        .agent(MANAGER)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CustomerDialed.builder()
                        .attempt(2)
                        .agent(AGENT)
                        .number(NUMBER)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallAnswered.builder()
                        .attempt(2)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallFailed.builder()
                        .attempt(2)
                        .outcome(CallOutcome.BUSY)
                        .retryAt(LATER)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                StepTaken.builder()
                        .step(CallStep.IDENTITY)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallPutOff.builder()
                        .result(CallResult.NEW_REQUIREMENT)
                        .dueAt(LATER)
                        .statement("it still stops")
                        .log("talked about the lift")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackCompleted.builder()
                        .result(CallResult.NEW_REQUIREMENT)
                        .statement("it still stops")
                        .log("talked about the lift")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CaseDisputeRequested.builder()
                        .caseId(CASE)
                        .reason("the reason")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                NewCaseRequested.builder()
                        .newCase(ComplaintId.of("r-1/1"))
                        .follows(CASE)
                        .customer(CUSTOMER)
                        .department(DEPARTMENT)
                        .owner(AGENT)
                        .summary("it still stops")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackExhausted.builder()
                        .attempts(2)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackExpired.builder()
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackCancelled.builder()
                        .reason("the reason")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackSuppressed.builder()
                        .reason("the reason")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                PromiseBreached.builder()
                        .clock(ClockName.REPLY)
                        .instance(2)
                        .dueAt(LATER)
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                VisitRecorded.builder()
                        .visitedAt(TIME)
                        .customerHome(false)
                        .note("we were here")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CaseFollowUpReported.builder()
                        .caseId(CASE)
                        .outcome(FollowUpOutcome.REFUSED)
                        .note("call somebody else")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build(),
                CallbackOwnerNoticeRequested.builder()
                        .recipient(MANAGER)
                        .assignee(AGENT.id())
                        .reason("the reason")
                        .addClocks(STARTED, BREACHED)
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** Every event in its envelope. */
    public static Stream<EventEnvelope<CallbackEvent>> envelopes() {
        return events().stream().map(CallbackSamples::envelope);
    }

    private static EventEnvelope<CallbackEvent> envelope(CallbackEvent event) {
        return EventEnvelope.<CallbackEvent>builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("callback")
                .aggregateId("r-1")
                .version(3)
                .time(TIME)
                .actor(AGENT.id())
                .commandId(CommandId.of("command-1"))
                .correlationId(CorrelationId.of("matter-1"))
                .deskId(DeskId.of("desk-1"))
                .policy(PolicyVersion.of("handbook", "2026.1"))
                .schema(1)
                .event(event)
                .build();
    }

    /** A callback with every attribute set; it has more than any real one has at once. */
    public static Callback callback() {
        return Callback.builder()
                .id(CallbackId.of("r-1"))
                .status(CallbackStatus.AWAITING_RETRY)
                .revision(Revision.of(7, List.of(CommandId.of("command-1"), CommandId.of("command-2"))))
                .requestedAt(TIME)
                .customer(CUSTOMER)
                .zone(ZONE)
                .purpose(CallbackPurpose.REPLY_OWED)
                .number(NUMBER)
                .caseId(CASE)
                .department(DEPARTMENT)
                .matter("when the \"lift\" runs")
                .prospect(true)
                .accountManager(MANAGER)
                .accountManagerPassed(true)
                .owner(AGENT)
                .missingCallReported(true)
                .dueAt(LATER)
                .waitingSince(TIME)
                .offeredTo(AGENT)
                .addAttempts(
                        CallAttempt.builder()
                                .agent(MANAGER)
                                .dialedAt(TIME)
                                .number(NUMBER)
                                .outcome(CallOutcome.NO_ANSWER)
                                .retryAt(LATER)
                                .build(),
                        CallAttempt.builder().agent(MANAGER).dialedAt(LATER).build())
                .addSteps(CallStep.IDENTITY, CallStep.of("song"))
                .expiresAt(LATER)
                .result(CallResult.PLAN_REJECTED)
                .clocks(ClockTrace.empty().plus(STARTED).plus(BREACHED))
                .attributes(ATTRIBUTES)
                .build();
    }
}
