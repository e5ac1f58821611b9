package io.careline.core.callback;

import io.careline.calendar.ClockRun;
import io.careline.callback.CallCriterion;
import io.careline.callback.CallbackReasons;
import io.careline.common.Skill;
import io.careline.lifecycle.Finding;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says why a callback is an agent's next: why he may have it, and what puts it ahead of the next best. */
final class CallReasons {
    private CallReasons() {}

    static Finding access(WaitingCall call) {
        return switch (call.access()) {
            case OFFERED -> Finding.of(CallbackReasons.NEXT_BY_OFFER);
            case OWNER -> Finding.of(CallbackReasons.NEXT_BY_OWNERSHIP);
            case ACCOUNT_MANAGER -> Finding.of(CallbackReasons.NEXT_BY_PROSPECT, "CB12");
            case ANYONE -> anyone(call.demand().skills());
            case TAKEOVER -> takeover(call);
        };
    }

    private static Finding anyone(Set<Skill> skills) {
        return skills.isEmpty()
                ? Finding.of(CallbackReasons.NEXT_BY_NOBODY)
                : Finding.of(CallbackReasons.NEXT_BY_SKILLS).with("skills", new TreeSet<>(skills));
    }

    private static Finding takeover(WaitingCall call) {
        return Finding.of(CallbackReasons.NEXT_BY_TAKEOVER, "CB7")
                .with(
                        "owner",
                        call.callback().owner().map(owner -> owner.id().value()).orElse(""))
                .with(
                        "dueAt",
                        Ownership.promisedCall(call.callback())
                                .map(ClockRun::dueAt)
                                .orElse(call.readyAt()));
    }

    static Finding ahead(WaitingCall call, WaitingCall other, Optional<CallCriterion> decided) {
        return decided.map(criterion -> ahead(criterion, call, other))
                .orElseGet(() -> Finding.of(CallbackReasons.AHEAD_BY_ID))
                .with("callback", other.id());
    }

    private static Finding ahead(CallCriterion criterion, WaitingCall call, WaitingCall other) {
        return switch (criterion) {
            case OFFER -> Finding.of(CallbackReasons.AHEAD_BY_OFFER);
            case PRIORITY ->
                Finding.of(CallbackReasons.AHEAD_BY_PRIORITY)
                        .with("value", call.demand().priority())
                        .with("other", other.demand().priority());
            case PROMISE -> promise(call.promisedBy(), other.promisedBy());
            case OWN -> Finding.of(CallbackReasons.AHEAD_BY_OWNERSHIP);
            case PLACE ->
                Finding.of(CallbackReasons.AHEAD_BY_PLACE)
                        .with("value", call.waitingSince())
                        .with("other", other.waitingSince());
        };
    }

    /** What nobody promised is never due. */
    private static Finding promise(Instant promisedBy, Instant other) {
        return other.equals(Instant.MAX)
                ? Finding.of(CallbackReasons.AHEAD_BY_ONLY_PROMISE, "CB3").with("value", promisedBy)
                : Finding.of(CallbackReasons.AHEAD_BY_PROMISE, "CB3")
                        .with("value", promisedBy)
                        .with("other", other);
    }
}
