package io.careline.core.callback;

import static io.careline.callback.CallbackStatus.AWAITING_RETRY;
import static io.careline.callback.CallbackStatus.CANCELLED;
import static io.careline.callback.CallbackStatus.COMPLETED;
import static io.careline.callback.CallbackStatus.CONNECTED;
import static io.careline.callback.CallbackStatus.DIALING;
import static io.careline.callback.CallbackStatus.DUE;
import static io.careline.callback.CallbackStatus.EXHAUSTED;
import static io.careline.callback.CallbackStatus.EXPIRED;
import static io.careline.callback.CallbackStatus.NONE;
import static io.careline.callback.CallbackStatus.OFFERED;
import static io.careline.callback.CallbackStatus.REQUESTED;
import static io.careline.callback.CallbackStatus.SCHEDULED;
import static io.careline.callback.CallbackStatus.SUPPRESSED;

import io.careline.callback.AssignCallback;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackStatus;
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
import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;

/** The rows of the callback life cycle: read them top to bottom as its specification. */
final class CallbackTable {
    private static final CallbackStatus[] RECORDED = {
        REQUESTED,
        SCHEDULED,
        DUE,
        OFFERED,
        DIALING,
        CONNECTED,
        AWAITING_RETRY,
        COMPLETED,
        EXHAUSTED,
        EXPIRED,
        CANCELLED,
        SUPPRESSED
    };
    private static final CallbackStatus[] ENDED = {COMPLETED, EXHAUSTED, EXPIRED, CANCELLED, SUPPRESSED};
    private static final CallbackStatus[] NOT_IN_CALL = {REQUESTED, SCHEDULED, DUE, OFFERED, AWAITING_RETRY};
    private static final CallbackStatus[] NOT_OFFERED = {REQUESTED, SCHEDULED, DUE, AWAITING_RETRY};

    private final CallbackPolicy policy;
    private final CustomerHours hours;
    private final Requesting requesting;
    private final Ownership ownership;
    private final Dialing dialing;
    private final Retrying retrying;
    private final Conversation conversation;
    private final Ending ending;
    private final Promises promises;
    private final CallbackRestoration restoration;
    private final LifecycleBuilder<Callback, CallbackCommand, CallbackEvent> table;

    CallbackTable(CallbackPolicy policy, CallbackClockBook clocks, CustomerHours hours) {
        this.policy = policy;
        this.hours = hours;
        this.requesting = new Requesting(policy, clocks, hours);
        this.ownership = new Ownership(policy);
        this.dialing = new Dialing(policy);
        this.retrying = new Retrying(policy, clocks, hours);
        this.conversation = new Conversation(policy, clocks, hours);
        this.ending = new Ending(clocks);
        this.promises = new Promises(clocks);
        this.restoration = new CallbackRestoration(policy, clocks);
        this.table = Lifecycles.define("callback", CallbackEvent.class, id -> Callback.unrequested(CallbackId.of(id)));
    }

    LifecycleBuilder<Callback, CallbackCommand, CallbackEvent> define() {
        table.version(policy.version())
                .evolve(CallbackEvolution::after)
                .deadlines(Promises::deadlines)
                .restore(restoration::of);
        planning();
        owners();
        calls();
        conversations();
        visits();
        ends();
        return table;
    }

    private <K extends CallbackCommand> RowBuilder<Callback, CallbackCommand, CallbackEvent, K> on(
            CallbackCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void planning() {
        on(CallbackCommandType.REQUEST, RequestCallback.class)
                .from(NONE)
                .to(REQUESTED)
                .check(requesting::promiseIsNotFromTheFuture)
                .check(requesting::isTheOnlyOne)
                .check(Ownership::prospectIsRouted)
                .check(requesting::phoneIsAnsweredInTime)
                .emit(requesting::request);
        on(CallbackCommandType.SCHEDULE, ScheduleCallback.class)
                .from(NOT_OFFERED)
                .to(SCHEDULED)
                .when(CallTimes::notExpired)
                .when(retrying::tryIsLeft)
                .check(requesting::timeIsSound)
                .check(retrying::isNotBeforeRetry)
                .emit(requesting::schedule);
        on(CallbackCommandType.MARK_DUE, MarkDue.class)
                .from(SCHEDULED, AWAITING_RETRY)
                .to(DUE)
                .when(Requesting::isDue)
                .emit(Requesting::markDue);
        on(CallbackCommandType.MARK_DUE, MarkDue.class)
                .from(DUE, OFFERED, DIALING, CONNECTED, COMPLETED, EXHAUSTED, EXPIRED, CANCELLED, SUPPRESSED)
                .alreadySo();
    }

    private void owners() {
        on(CallbackCommandType.ASSIGN, AssignCallback.class)
                .from(REQUESTED, SCHEDULED, DUE)
                .check(Ownership::assigneeMayHave)
                .emit(Ownership::assign);
        on(CallbackCommandType.REASSIGN, ReassignCallback.class)
                .from(NOT_OFFERED)
                .when(Ownership::hasOwner)
                .when(ownership::mayBeTakenOver)
                .check(Objection.ifBlank(ReassignCallback::reason, CallbackReasons.REASON_MISSING))
                .emit(Ownership::reassign);
        on(CallbackCommandType.REASSIGN, ReassignCallback.class)
                .from(OFFERED)
                .to(DUE)
                .when(Ownership::hasOwner)
                .when(ownership::mayBeTakenOver)
                .check(Objection.ifBlank(ReassignCallback::reason, CallbackReasons.REASON_MISSING))
                .emit(Ownership::reassign);
        on(CallbackCommandType.REPORT_MISSING_CALL, ReportMissingCall.class)
                .from(NOT_IN_CALL)
                .emit(Ownership::report);
    }

    private void calls() {
        on(CallbackCommandType.OFFER, OfferCallback.class)
                .from(DUE)
                .to(OFFERED)
                .when(CallTimes::notExpired)
                .when(retrying::tryIsLeft)
                .check(Offering::agentMayHave)
                .emit(Offering::offer);
        on(CallbackCommandType.DECLINE_OFFER, DeclineOffer.class)
                .from(OFFERED)
                .to(DUE)
                .emit(Offering::decline);
        on(CallbackCommandType.DIAL_CUSTOMER, DialCustomer.class)
                .from(DUE, OFFERED)
                .to(DIALING)
                .when(CallTimes::notExpired)
                .when(retrying::tryIsLeft)
                .when(Dialing::isYours)
                .when(hours::allowCall)
                .check(Dialing::mayBeCalled)
                .check(dialing::contactIsUnderCap)
                .check(dialing::numberIsUnderCap)
                .emit(Dialing::dial);
        on(CallbackCommandType.RECORD_CALL_OUTCOME, RecordCallOutcome.class)
                .from(DIALING)
                .to(CONNECTED, AWAITING_RETRY, EXHAUSTED)
                .emit(retrying::record);
    }

    private void conversations() {
        on(CallbackCommandType.TAKE_STEP, TakeStep.class)
                .from(CONNECTED)
                .check(conversation::identityIsFirst)
                .check(conversation::stepIsInScript)
                .emit(conversation::take);
        on(CallbackCommandType.CONCLUDE_CALL, ConcludeCall.class)
                .from(CONNECTED)
                .to(SCHEDULED, COMPLETED, EXHAUSTED)
                .check(conversation::identityIsVerified)
                .check(Consequences::statementIsGiven)
                .check(conversation::timeIsSound)
                .check(conversation::stepsAreTaken)
                .check(Conversation::callIsLogged)
                .check(Consequences::sourceCaseIsKnown)
                .emit(conversation::conclude);
    }

    private void visits() {
        on(CallbackCommandType.RECORD_VISIT, RecordVisit.class)
                .from(COMPLETED)
                .when(Visiting::isVisit)
                .check(Visiting::timeIsSound)
                .check(Visiting::noteIsLeft)
                .emit(Visiting::record);
    }

    private void ends() {
        on(CallbackCommandType.CANCEL, CancelCallback.class)
                .from(NOT_IN_CALL)
                .to(CANCELLED)
                .check(Objection.ifBlank(CancelCallback::reason, CallbackReasons.REASON_MISSING))
                .emit(ending::cancel);
        on(CallbackCommandType.SUPPRESS, SuppressCallback.class)
                .from(REQUESTED, SCHEDULED, DUE, OFFERED, CONNECTED, AWAITING_RETRY)
                .to(SUPPRESSED)
                .check(Objection.ifBlank(SuppressCallback::reason, CallbackReasons.REASON_MISSING))
                .emit(ending::suppress);
        on(CallbackCommandType.EXPIRE, ExpireCallback.class)
                .from(NOT_IN_CALL)
                .to(EXPIRED)
                .when(Ending::isTooLate)
                .emit(ending::expire);
        on(CallbackCommandType.EXPIRE, ExpireCallback.class).from(ENDED).alreadySo();
        on(CallbackCommandType.RECORD_PROMISE_BREACH, RecordPromiseBreach.class)
                .from(RECORDED)
                .check(Promises::isDue)
                .emit(promises::record);
    }
}
