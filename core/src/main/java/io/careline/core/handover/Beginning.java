package io.careline.core.handover;

import io.careline.core.internal.LocalTimes;
import io.careline.handover.BeginHandover;
import io.careline.handover.Handover;
import io.careline.handover.HandoverBegun;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Begins: the meetings are over, the taker is there, in time or late (rules H1, H2, R10). */
record Beginning(HandoverPolicy policy) {
    List<Rejection> isMeetingOver(Handover handover, DecisionContext context) {
        return handover.beginsAfter()
                .filter(context.now()::isBefore)
                .map(at -> List.of(
                        Rejection.of(HandoverReasons.MEETING_NOT_OVER, "R10").with("at", local(at))))
                .orElse(List.of());
    }

    List<Rejection> isNotFromTheFuture(Handover handover, BeginHandover command, DecisionContext context) {
        return command.arrivedAt()
                .filter(context.now()::isBefore)
                .map(at -> List.of(Rejection.of(HandoverReasons.ARRIVED_IN_THE_FUTURE)
                        .with("arrivedAt", local(at))
                        .with("now", local(context.now()))))
                .orElse(List.of());
    }

    List<Finding> findings(Handover handover, BeginHandover command, DecisionContext context) {
        HandoverBegun begun = begun(handover, command, context);
        List<Finding> findings = new ArrayList<>(0);
        if (!begun.lateBy().isZero()) {
            findings.add(Finding.of(HandoverReasons.TAKER_LATE, "H1")
                    .with("taker", Parties.name(handover.taker()))
                    .with("dueAt", local(begun.arrivedAt().minus(begun.lateBy())))
                    .with("lateBy", begun.lateBy()));
        }
        if (!begun.giverWaited().isZero()) {
            findings.add(Finding.of(HandoverReasons.GIVER_KEPT_WAITING, "H2")
                    .with("giver", Parties.name(handover.giver()))
                    .with("taker", Parties.name(handover.taker()))
                    .with("waited", begun.giverWaited()));
        }
        return findings;
    }

    private LocalDateTime local(Instant moment) {
        return LocalTimes.of(moment, policy.zone());
    }

    static List<HandoverEvent> begin(Handover handover, BeginHandover command, DecisionContext context) {
        return List.of(begun(handover, command, context));
    }

    private static HandoverBegun begun(Handover handover, BeginHandover command, DecisionContext context) {
        Instant arrivedAt = command.arrivedAt().orElse(context.now());
        return HandoverBegun.builder()
                .arrivedAt(arrivedAt)
                .lateBy(DailyTimes.later(handover.takerDueAt().orElse(arrivedAt), arrivedAt))
                .giverWaited(
                        handover.conversation().isPresent() ? Duration.ZERO : Relieving.stayed(handover, arrivedAt))
                .attributes(command.attributes())
                .build();
    }
}
