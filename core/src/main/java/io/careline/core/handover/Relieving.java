package io.careline.core.handover;

import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.handover.AbandonHandover;
import io.careline.handover.AcceptHandover;
import io.careline.handover.GiverLeft;
import io.careline.handover.GiverWaitRecorded;
import io.careline.handover.Handover;
import io.careline.handover.HandoverAbandoned;
import io.careline.handover.HandoverAccepted;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.HandoverSigned;
import io.careline.handover.HandoverStatus;
import io.careline.handover.LeavePost;
import io.careline.handover.LeavingRule;
import io.careline.handover.RecordGiverWaiting;
import io.careline.handover.SignHandover;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Relieves the giver: by two signatures, by his book, or not at all (rules H2, H8, H11). */
record Relieving(HandoverPolicy policy, Covering covering, Recording recording) {
    /** How long the giver has stayed after his shift. */
    static Duration stayed(Handover handover, Instant until) {
        return handover.isGiverGone()
                ? handover.giverStayed()
                : DailyTimes.later(handover.shiftEnd().orElse(until), until);
    }

    /** Whether the giver may go before a taker is there: the book speaks for him. */
    static boolean isRelievedByBook(Handover handover) {
        boolean isAlone = handover.status() == HandoverStatus.DUE || handover.status() == HandoverStatus.GIVER_WAITING;
        return isAlone
                && handover.form() == HandoverForm.BOOK
                && handover.signedAt().isPresent();
    }

    List<Rejection> isShiftOver(Handover handover, DecisionContext context) {
        if (handover.shiftEnd().isEmpty()) {
            return List.of(Rejection.of(HandoverReasons.SHIFT_END_MISSING));
        }
        Instant end = handover.shiftEnd().get();
        return context.now().isBefore(end)
                ? List.of(Rejection.of(HandoverReasons.SHIFT_NOT_OVER, "H2")
                        .with("end", LocalTimes.of(end, policy.zone())))
                : List.of();
    }

    List<HandoverEvent> await(Handover handover, RecordGiverWaiting command, DecisionContext context) {
        if (isRelievedByBook(handover)) {
            return List.of();
        }
        return List.of(GiverWaitRecorded.builder()
                .since(handover.shiftEnd().orElseThrow())
                .attributes(command.attributes())
                .build());
    }

    /** Before the taker is there, only a book can be signed. */
    static List<Rejection> isTakerThere(Handover handover, DecisionContext context) {
        return handover.status() == HandoverStatus.IN_PROGRESS ? List.of() : unlessByBook(handover, false);
    }

    private static List<Rejection> unlessByBook(Handover handover, boolean isInPerson) {
        return isInPerson || handover.form() == HandoverForm.BOOK
                ? List.of()
                : List.of(Rejection.of(HandoverReasons.NOT_FACE_TO_FACE, "H8"));
    }

    static List<Rejection> giverIsFaceToFace(Handover handover, SignHandover command, DecisionContext context) {
        return unlessByBook(handover, command.isInPerson());
    }

    List<HandoverEvent> sign(Handover handover, SignHandover command, DecisionContext context) {
        if (handover.signedAt().isPresent()) {
            return List.of();
        }
        return List.of(HandoverSigned.builder()
                .signedAt(context.now())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isSigned(Handover handover, DecisionContext context) {
        return handover.signedAt().isPresent()
                ? List.of()
                : List.of(Rejection.of(HandoverReasons.GIVER_NOT_SIGNED, "H8"));
    }

    List<Rejection> isAcceptable(Handover handover, AcceptHandover command, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>(unlessByBook(handover, command.isInPerson()));
        if (command.remarks().isPresent() && Objection.isBlank(command.remarks())) {
            reasons.add(Rejection.of(HandoverReasons.REMARKS_BLANK));
        }
        reasons.addAll(covering.isEnough(handover, command.cover()));
        return reasons;
    }

    List<HandoverEvent> accept(Handover handover, AcceptHandover command, DecisionContext context) {
        return List.of(HandoverAccepted.builder()
                .acceptedAt(context.now())
                .remarks(command.remarks())
                .giverStayed(stayed(handover, context.now()))
                .recordDueAt(recording.dueAt(context.now()))
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> mayLeave(Handover handover, DecisionContext context) {
        return isRelievedByBook(handover) || policy.leavingUnrelieved() == LeavingRule.RAISED
                ? List.of()
                : List.of(unrelieved(handover));
    }

    private static Rejection unrelieved(Handover handover) {
        return Rejection.of(HandoverReasons.GIVER_NOT_RELIEVED, "H2")
                .with("giver", Parties.name(handover.giver()))
                .with("taker", Parties.name(handover.taker()));
    }

    /** A desk that closes for the night needs nobody; any other is never below its minimum. */
    List<Rejection> isKept(Handover handover, LeavePost command, DecisionContext context) {
        return isRelievedByBook(handover) ? List.of() : covering.isEnough(handover, command.cover());
    }

    static List<Finding> raised(Handover handover, LeavePost command, DecisionContext context) {
        return isRelievedByBook(handover)
                ? List.of()
                : List.of(Finding.of(HandoverReasons.GIVER_LEFT_UNRELIEVED, "H2")
                        .with("giver", Parties.name(handover.giver())));
    }

    List<HandoverEvent> leave(Handover handover, LeavePost command, DecisionContext context) {
        boolean isRelieved = isRelievedByBook(handover);
        return List.of(GiverLeft.builder()
                .relieved(isRelieved)
                .giverStayed(stayed(handover, context.now()))
                .reason(command.reason())
                .recordDueAt(isRelieved ? Optional.empty() : Optional.of(recording.dueAt(context.now())))
                .attributes(command.attributes())
                .build());
    }

    List<HandoverEvent> abandon(Handover handover, AbandonHandover command, DecisionContext context) {
        return List.of(HandoverAbandoned.builder()
                .reason(Objection.given(command.reason()))
                .recordDueAt(recording.dueAt(context.now()))
                .attributes(command.attributes())
                .build());
    }
}
