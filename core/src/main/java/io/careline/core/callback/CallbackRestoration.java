package io.careline.core.callback;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockName;
import io.careline.callback.Callback;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackStatus;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes over a callback from status columns: completes what can be derived, and says what is missing. */
record CallbackRestoration(CallbackPolicy policy, CallbackClockBook clocks) {
    private static final Set<CallbackStatus> OPEN =
            EnumSet.range(CallbackStatus.REQUESTED, CallbackStatus.AWAITING_RETRY);
    private static final Set<CallbackStatus> WAITING =
            EnumSet.of(CallbackStatus.SCHEDULED, CallbackStatus.AWAITING_RETRY);
    private static final Set<CallbackStatus> IN_CALL = EnumSet.of(CallbackStatus.DIALING, CallbackStatus.CONNECTED);

    Restoration<Callback> of(Callback snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == CallbackStatus.NONE) {
            findings.add(Finding.of(CallbackReasons.NOT_REQUESTED));
            return Restoration.of(snapshot, findings);
        }
        expect(snapshot.requestedAt(), CallbackReasons.TIME_MISSING, findings);
        expect(snapshot.customer(), CallbackReasons.CUSTOMER_MISSING, findings);
        expect(snapshot.zone(), CallbackReasons.ZONE_MISSING, findings);
        if (!OPEN.contains(snapshot.status())) {
            return Restoration.of(snapshot, findings);
        }
        Callback.Builder restored = Callback.builder().from(snapshot);
        if (!IN_CALL.contains(snapshot.status()) && !Retrying.hasTryLeft(snapshot, policy)) {
            findings.add(Finding.of(CallbackReasons.ATTEMPTS_USED)
                    .with("attempts", snapshot.attempts().size())
                    .with("maximum", policy.maximumAttempts()));
        }
        completeStatus(restored, snapshot, context.now(), findings);
        completeExpiry(restored, snapshot, context.now(), findings);
        completeClocks(restored, snapshot, findings);
        return Restoration.of(restored.build(), findings);
    }

    private static void expect(Optional<?> value, String code, List<Finding> findings) {
        if (value.isEmpty()) {
            findings.add(Finding.of(code));
        }
    }

    /** What a status cannot be without: a time, an agent, an attempt. */
    private static void completeStatus(
            Callback.Builder restored, Callback snapshot, Instant now, List<Finding> findings) {
        if (WAITING.contains(snapshot.status()) && snapshot.dueAt().isEmpty()) {
            findings.add(Finding.of(CallbackReasons.DUE_TIME_MISSING));
            restored.dueAt(now);
        }
        if (snapshot.status() == CallbackStatus.OFFERED && snapshot.offeredTo().isEmpty()) {
            findings.add(Finding.of(CallbackReasons.OFFER_MISSING));
            restored.status(CallbackStatus.DUE);
        }
        if (IN_CALL.contains(snapshot.status()) && snapshot.attempts().isEmpty()) {
            findings.add(Finding.of(CallbackReasons.CALL_MISSING));
            restored.status(CallbackStatus.DUE);
        }
    }

    private void completeExpiry(Callback.Builder restored, Callback snapshot, Instant now, List<Finding> findings) {
        if (snapshot.expiresAt().isEmpty()) {
            findings.add(Finding.of(CallbackReasons.EXPIRY_MISSING));
            restored.expiresAt(snapshot.requestedAt().orElse(now).plus(policy.lifetime()));
        }
    }

    /** The promised reply runs from the request until the customer is on the line. */
    private void completeClocks(Callback.Builder restored, Callback snapshot, List<Finding> findings) {
        boolean isOwed = snapshot.status() != CallbackStatus.CONNECTED
                && snapshot.clocks().marks().isEmpty();
        if (!isOwed || snapshot.requestedAt().isEmpty()) {
            return;
        }
        List<ClockMark> derived = clocks.on(snapshot)
                .start(ClockName.REPLY, snapshot.requestedAt().get())
                .marks();
        if (!derived.isEmpty()) {
            findings.add(Finding.of(CallbackReasons.CLOCKS_DERIVED));
            restored.clocks(snapshot.clocks().plusAll(derived));
        }
    }
}
