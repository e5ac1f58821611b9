package io.careline.core.handover;

import io.careline.handover.EndExtension;
import io.careline.handover.ExtendShift;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.ShiftExtended;
import io.careline.handover.ShiftExtensionEnded;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Duration;
import java.util.List;

/** Keeps a shift open while a customer is served (rules R1, R2, R3). */
record Extending(HandoverPolicy policy) {
    private static final String RULE = "R1";

    List<Rejection> isAllowed(Handover handover, DecisionContext context) {
        return policy.isExtendable() ? List.of() : List.of(Rejection.of(HandoverReasons.EXTENSION_NOT_ALLOWED, RULE));
    }

    static List<Rejection> isForOneCustomer(Handover handover, ExtendShift command, DecisionContext context) {
        if (command.customer().isEmpty()) {
            return List.of(Rejection.of(HandoverReasons.CUSTOMER_MISSING, RULE));
        }
        return handover.conversation().isPresent() && !handover.conversation().equals(command.customer())
                ? inConversation(handover, HandoverReasons.ALREADY_EXTENDED)
                : List.of();
    }

    List<HandoverEvent> extend(Handover handover, ExtendShift command, DecisionContext context) {
        if (handover.conversation().isPresent()) {
            return List.of();
        }
        return List.of(ShiftExtended.builder()
                .customer(command.customer().orElseThrow())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isExtended(Handover handover, DecisionContext context) {
        return handover.conversation().isPresent() ? List.of() : List.of(Rejection.of(HandoverReasons.NOT_EXTENDED));
    }

    /** Nobody leaves a customer in the middle of a conversation. */
    static List<Rejection> isServed(Handover handover, DecisionContext context) {
        return handover.conversation().isEmpty()
                ? List.of()
                : inConversation(handover, HandoverReasons.CUSTOMER_IN_CONVERSATION);
    }

    private static List<Rejection> inConversation(Handover handover, String code) {
        return List.of(Rejection.of(code, RULE)
                .with("customer", handover.conversation().orElseThrow()));
    }

    List<Finding> isLong(Handover handover, EndExtension command, DecisionContext context) {
        Duration total = handover.extendedBy().plus(extension(handover, context));
        return policy.longestExtension()
                .filter(longest -> total.compareTo(longest) > 0)
                .map(longest -> List.of(Finding.of(HandoverReasons.EXTENSION_TOO_LONG, RULE)
                        .with("extendedBy", total)
                        .with("longest", longest)))
                .orElse(List.of());
    }

    private static Duration extension(Handover handover, DecisionContext context) {
        return DailyTimes.later(handover.shiftEnd().orElse(context.now()), context.now());
    }

    List<HandoverEvent> end(Handover handover, EndExtension command, DecisionContext context) {
        Duration extension = extension(handover, context);
        return List.of(ShiftExtensionEnded.builder()
                .shiftEnd(handover.shiftEnd().orElse(context.now()).plus(extension))
                .extendedBy(extension)
                .attributes(command.attributes())
                .build());
    }
}
