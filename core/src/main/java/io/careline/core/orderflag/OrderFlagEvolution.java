package io.careline.core.orderflag;

import io.careline.lifecycle.EventEnvelope;
import io.careline.orderflag.FlagChange;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagAmended;
import io.careline.orderflag.OrderFlagCleared;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagSet;
import io.careline.orderflag.OrderFlagStatus;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.PushRecorded;
import java.util.List;
import java.util.Optional;

/** How each event changes an order's flag. */
final class OrderFlagEvolution {
    private OrderFlagEvolution() {}

    static OrderFlag after(OrderFlag flag, OrderFlagEvent event, EventEnvelope<?> envelope) {
        OrderFlag.Builder next = OrderFlag.builder()
                .from(flag)
                .revision(flag.revision().next(envelope))
                .attributes(flag.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case SET -> {
                OrderFlagSet set = (OrderFlagSet) event;
                annotate(next, Optional.of(set.annotation()), set.tagName(), set.pushes());
                change(next, flag, OrderFlagStatus.SET, Optional.of(set.annotation()), envelope);
            }
            case AMENDED -> {
                OrderFlagAmended amended = (OrderFlagAmended) event;
                annotate(next, Optional.of(amended.annotation()), amended.tagName(), amended.pushes());
                change(next, flag, OrderFlagStatus.AMENDED, Optional.of(amended.annotation()), envelope);
            }
            case CLEARED -> {
                annotate(next, Optional.empty(), Optional.empty(), ((OrderFlagCleared) event).pushes());
                change(next, flag, OrderFlagStatus.CLEARED, Optional.empty(), envelope);
            }
            case PUSH_RECORDED -> next.pushes(replaced(flag.pushes(), ((PushRecorded) event).push()));
        }
        return next.build();
    }

    private static void annotate(
            OrderFlag.Builder next,
            Optional<OrderAnnotation> annotation,
            Optional<String> tagName,
            List<PlatformPush> pushes) {
        next.annotation(annotation).tagName(tagName).pushes(pushes);
    }

    private static void change(
            OrderFlag.Builder next,
            OrderFlag flag,
            OrderFlagStatus status,
            Optional<OrderAnnotation> annotation,
            EventEnvelope<?> envelope) {
        next.status(status)
                .edition(flag.edition() + 1)
                .addChanges(FlagChange.builder()
                        .status(status)
                        .at(envelope.time())
                        .by(envelope.actor())
                        .flag(annotation.map(OrderAnnotation::flag))
                        .build());
    }

    private static List<PlatformPush> replaced(List<PlatformPush> pushes, PlatformPush latest) {
        return pushes.stream()
                .map(push -> push.platform().equals(latest.platform()) ? latest : push)
                .toList();
    }
}
