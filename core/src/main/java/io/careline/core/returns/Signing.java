package io.careline.core.returns;

import io.careline.lifecycle.Rejection;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Looks whether a return is asked for in time (rules RT2, RT7). */
record Signing(ReturnWindow window, ZoneId zone, String ruleId) {
    /** The last moment to ask; empty if the dates do not tell. */
    Optional<Instant> deadline(ReturnFacts facts) {
        return facts.signedAt()
                .filter(signedAt -> !signedAt.isBefore(facts.orderedAt()) && !signedAt.isAfter(facts.requestedAt()))
                .map(signedAt -> window.deadline(signedAt, zone));
    }

    void weigh(ReturnFacts facts, Weighing weighing) {
        if (facts.orderedAt().isAfter(facts.requestedAt())) {
            weighing.leaveOpen(
                    Rejection.of(ReturnReasons.ORDERED_AFTER_REQUEST, "RT8").with("orderedAt", facts.orderedAt()));
        }
        if (facts.signedAt().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.SIGNING_DATE_MISSING, ruleId));
            return;
        }
        Instant signedAt = facts.signedAt().get();
        if (signedAt.isBefore(facts.orderedAt())) {
            weighing.leaveOpen(
                    Rejection.of(ReturnReasons.SIGNED_BEFORE_ORDER, "RT8").with("signedAt", signedAt));
        }
        if (signedAt.isAfter(facts.requestedAt())) {
            weighing.leaveOpen(
                    Rejection.of(ReturnReasons.SIGNED_AFTER_REQUEST, "RT8").with("signedAt", signedAt));
        }
        deadline(facts)
                .filter(deadline -> facts.requestedAt().isAfter(deadline))
                .ifPresent(deadline -> weighing.refuse(
                        Rejection.of(ReturnReasons.TOO_LATE, ruleId).with("deadline", deadline)));
    }
}
