package io.careline.core.orderflag;

import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagAmended;
import io.careline.orderflag.OrderFlagCleared;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderFlagSet;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.RemarkPartType;
import io.careline.orderflag.SetOrderFlag;
import java.util.List;
import java.util.Optional;

/** What is written on an order, and the one colour that follows from it (rules OF1, OF2, OF8). */
record Annotating(OrderFlagPolicy policy, Pushing pushing) {
    /** A remark without a number is accepted: the loss is the agent's own (rule K10). */
    List<Reason> objections(List<RemarkPart> parts) {
        if (parts.isEmpty()) {
            return List.of(Rejection.of(OrderFlagReasons.PARTS_MISSING, "OF2"));
        }
        if (policy.legend().colourFor(parts).isEmpty()) {
            return List.of(Rejection.of(OrderFlagReasons.COLOUR_UNDECIDED, "OF1"));
        }
        boolean hasNumber = parts.stream().anyMatch(part -> part.type() == RemarkPartType.AGENT_NOTE);
        return hasNumber ? List.of() : List.of(Finding.of(OrderFlagReasons.AGENT_NUMBER_MISSING, "K10"));
    }

    private OrderAnnotation annotation(List<RemarkPart> parts) {
        FlagColour colour = policy.legend().colourFor(parts).orElseThrow();
        return OrderAnnotation.of(colour, parts);
    }

    List<Reason> limits(OrderFlag flag, SetOrderFlag command, DecisionContext context) {
        return policy.legend().colourFor(command.parts()).isEmpty()
                ? List.of()
                : pushing.limits(annotation(command.parts()), command.tagName(), command.platforms());
    }

    List<Reason> limits(OrderFlag flag, AmendOrderFlag command, DecisionContext context) {
        return policy.legend().colourFor(command.parts()).isEmpty()
                ? List.of()
                : pushing.limits(annotation(command.parts()), command.tagName(), Pushing.platforms(flag));
    }

    List<OrderFlagEvent> set(OrderFlag flag, SetOrderFlag command, DecisionContext context) {
        OrderAnnotation annotation = annotation(command.parts());
        return List.of(OrderFlagSet.builder()
                .annotation(annotation)
                .tagName(command.tagName())
                .pushes(pushing.pushes(annotation, command.tagName(), command.platforms(), flag.edition() + 1))
                .attributes(command.attributes())
                .build());
    }

    List<OrderFlagEvent> amend(OrderFlag flag, AmendOrderFlag command, DecisionContext context) {
        OrderAnnotation annotation = annotation(command.parts());
        if (flag.annotation().equals(Optional.of(annotation)) && flag.tagName().equals(command.tagName())) {
            return List.of();
        }
        return List.of(OrderFlagAmended.builder()
                .annotation(annotation)
                .tagName(command.tagName())
                .pushes(pushing.pushes(annotation, command.tagName(), Pushing.platforms(flag), flag.edition() + 1))
                .attributes(command.attributes())
                .build());
    }

    List<OrderFlagEvent> clear(OrderFlag flag, ClearOrderFlag command, DecisionContext context) {
        return List.of(OrderFlagCleared.builder()
                .reason(Objection.given(command.reason()))
                .pushes(Pushing.pending(Pushing.platforms(flag), flag.edition() + 1))
                .attributes(command.attributes())
                .build());
    }
}
