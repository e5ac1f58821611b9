package io.careline.core.orderflag;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderFlagStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes over a flag from a host's columns, and says what is missing or contradicts itself. */
record OrderFlagRestoration(OrderFlagPolicy policy) {
    Restoration<OrderFlag> of(OrderFlag snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        OrderFlag flag = withoutStrayAnnotation(snapshot, findings);
        if (flag.status() == OrderFlagStatus.NONE) {
            findings.add(Finding.of(OrderFlagReasons.NOT_SET));
            return Restoration.of(flag, findings);
        }
        if (isAnnotated(flag) && flag.annotation().isEmpty()) {
            findings.add(Finding.of(OrderFlagReasons.ANNOTATION_MISSING));
        }
        flag.annotation().ifPresent(annotation -> expectColour(annotation, findings));
        if (flag.changes().isEmpty()) {
            findings.add(Finding.of(OrderFlagReasons.CHANGES_MISSING));
        }
        return Restoration.of(withEdition(flag), findings);
    }

    private static boolean isAnnotated(OrderFlag flag) {
        return flag.status() == OrderFlagStatus.SET || flag.status() == OrderFlagStatus.AMENDED;
    }

    private static OrderFlag withoutStrayAnnotation(OrderFlag snapshot, List<Finding> findings) {
        if (isAnnotated(snapshot) || snapshot.annotation().isEmpty()) {
            return snapshot;
        }
        findings.add(Finding.of(OrderFlagReasons.ANNOTATION_DROPPED).with("status", snapshot.status()));
        return OrderFlag.builder()
                .from(snapshot)
                .annotation(Optional.empty())
                .tagName(Optional.empty())
                .build();
    }

    private void expectColour(OrderAnnotation annotation, List<Finding> findings) {
        Optional<FlagColour> expected = policy.legend().colourFor(annotation.parts());
        if (expected.isPresent() && !expected.get().equals(annotation.flag())) {
            findings.add(Finding.of(OrderFlagReasons.COLOUR_DIFFERS, "OF8")
                    .with("flag", annotation.flag())
                    .with("expected", expected.get()));
        }
    }

    /** A flag that is set was set at least once. */
    private static OrderFlag withEdition(OrderFlag flag) {
        return flag.edition() > 0
                ? flag
                : OrderFlag.builder().from(flag).edition(1).build();
    }
}
