package io.careline.core.callback;

import io.careline.callback.CallAttempt;
import io.careline.callback.CallFailed;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallPutOff;
import io.careline.callback.CallStep;
import io.careline.callback.Callback;
import io.careline.callback.CallbackAssigned;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackOffered;
import io.careline.callback.CallbackReassigned;
import io.careline.callback.CallbackRequested;
import io.careline.callback.CallbackScheduled;
import io.careline.callback.CallbackStatus;
import io.careline.callback.CustomerDialed;
import io.careline.callback.OfferDeclined;
import io.careline.callback.StepTaken;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.EventEnvelope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each event changes a callback. Total: it takes what was decided and refuses nothing. */
final class CallbackEvolution {
    private CallbackEvolution() {}

    static Callback after(Callback callback, CallbackEvent event, EventEnvelope<?> envelope) {
        Callback.Builder next = Callback.builder().from(callback);
        next.revision(callback.revision().next(envelope))
                .clocks(callback.clocks().plusAll(event.clocks()))
                .attributes(callback.attributes().withAll(event.attributes()));
        change(next, callback, event, envelope.time());
        return next.build();
    }

    private static void change(Callback.Builder next, Callback callback, CallbackEvent event, Instant time) {
        switch (event.type()) {
            case REQUESTED -> request(next, (CallbackRequested) event, time);
            case SCHEDULED -> agree(next, ((CallbackScheduled) event).dueAt());
            case BECAME_DUE -> move(next, CallbackStatus.DUE);
            case ASSIGNED -> own(next, ((CallbackAssigned) event).assignee());
            case REASSIGNED -> reassign(next, callback, (CallbackReassigned) event);
            case MISSING_CALL_REPORTED ->
                next.missingCallReported(callback.isMissingCallReported() || Ownership.isReportInTime(callback, time));
            case OFFERED -> move(next, CallbackStatus.OFFERED).offeredTo(((CallbackOffered) event).agent());
            case OFFER_DECLINED -> decline(next, callback, (OfferDeclined) event);
            case CUSTOMER_DIALED -> dial(next, callback, (CustomerDialed) event, time);
            case CALL_ANSWERED ->
                end(move(next, CallbackStatus.CONNECTED), callback, CallOutcome.ANSWERED, Optional.empty());
            case CALL_FAILED -> fail(next, callback, (CallFailed) event);
            case STEP_TAKEN -> next.steps(plus(callback.steps(), ((StepTaken) event).step()));
            case CALL_PUT_OFF -> ((CallPutOff) event).dueAt().ifPresent(dueAt -> agree(next, dueAt));
            case COMPLETED -> move(next, CallbackStatus.COMPLETED).result(((CallbackCompleted) event).result());
            case CASE_DISPUTE_REQUESTED,
                    CASE_FOLLOW_UP_REPORTED,
                    NEW_CASE_REQUESTED,
                    OWNER_NOTICE_REQUESTED,
                    PROMISE_BREACHED,
                    VISIT_RECORDED -> next.status(callback.status());
            case EXHAUSTED -> move(next, CallbackStatus.EXHAUSTED);
            case EXPIRED -> move(next, CallbackStatus.EXPIRED);
            case CANCELLED -> move(next, CallbackStatus.CANCELLED);
            case SUPPRESSED -> move(next, CallbackStatus.SUPPRESSED);
        }
    }

    private static void request(Callback.Builder next, CallbackRequested event, Instant time) {
        next.status(CallbackStatus.REQUESTED)
                .requestedAt(time)
                .customer(event.customer())
                .zone(event.zone())
                .purpose(event.purpose())
                .number(event.number())
                .caseId(event.caseId())
                .department(event.department())
                .matter(event.matter())
                .owner(event.owner())
                .prospect(event.isProspect())
                .accountManager(event.accountManager())
                .expiresAt(event.expiresAt());
    }

    /** Another status; a time to call or an offer belongs to the one before. */
    private static Callback.Builder move(Callback.Builder next, CallbackStatus status) {
        next.status(status).dueAt(Optional.empty()).offeredTo(Optional.empty());
        return next;
    }

    /** A time was named: from here on the customer waits. A retry has a time of its own and leaves this as it is. */
    private static void agree(Callback.Builder next, Instant dueAt) {
        move(next, CallbackStatus.SCHEDULED).dueAt(dueAt).waitingSince(dueAt);
    }

    /** A new owner starts with a clean sheet: the report was about the one before. */
    private static void own(Callback.Builder next, Actor owner) {
        next.owner(owner).missingCallReported(false);
    }

    private static void reassign(Callback.Builder next, Callback callback, CallbackReassigned event) {
        own(next, event.assignee());
        if (callback.status() == CallbackStatus.OFFERED) {
            move(next, CallbackStatus.DUE);
        }
    }

    private static void decline(Callback.Builder next, Callback callback, OfferDeclined event) {
        boolean isAccountManager =
                callback.accountManager().filter(event.agent()::equals).isPresent();
        move(next, CallbackStatus.DUE).accountManagerPassed(callback.isAccountManagerPassed() || isAccountManager);
    }

    private static void dial(Callback.Builder next, Callback callback, CustomerDialed event, Instant time) {
        move(next, CallbackStatus.DIALING)
                .owner(callback.owner().orElse(event.agent()))
                .steps(List.<CallStep>of())
                .attempts(plus(
                        callback.attempts(),
                        CallAttempt.builder()
                                .agent(event.agent().id())
                                .dialedAt(time)
                                .number(event.number())
                                .build()));
    }

    private static void fail(Callback.Builder next, Callback callback, CallFailed event) {
        end(move(next, CallbackStatus.AWAITING_RETRY), callback, event.outcome(), event.retryAt())
                .dueAt(event.retryAt());
    }

    private static Callback.Builder end(
            Callback.Builder next, Callback callback, CallOutcome outcome, Optional<Instant> retryAt) {
        List<CallAttempt> attempts = new ArrayList<>(callback.attempts());
        if (!attempts.isEmpty()) {
            CallAttempt last = attempts.remove(attempts.size() - 1);
            attempts.add(CallAttempt.builder()
                    .agent(last.agent())
                    .dialedAt(last.dialedAt())
                    .number(last.number())
                    .outcome(outcome)
                    .retryAt(retryAt)
                    .build());
        }
        next.attempts(attempts);
        return next;
    }

    private static <T> List<T> plus(List<T> values, T value) {
        List<T> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }
}
