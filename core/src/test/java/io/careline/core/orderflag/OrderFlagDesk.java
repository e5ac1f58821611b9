package io.careline.core.orderflag;

import io.careline.common.AgentId;
import io.careline.core.lifecycle.LifecycleProbe;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Reason;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.Platform;
import io.careline.orderflag.SetOrderFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A desk with one order's flag, and a probe that watches the life cycle. */
final class OrderFlagDesk {
    static final AgentNote NUMBER = AgentNote.of(AgentId.of("A07"));
    static final OrderFlagPolicy POLICY = OrderFlagPolicy.builder()
            .version(PolicyVersion.of("taobao-shop", "1"))
            .build();

    private final Lifecycle<OrderFlag, OrderFlagCommand, OrderFlagEvent> lifecycle;
    private final LifecycleProbe<OrderFlag, OrderFlagCommand, OrderFlagEvent> probe;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private int sent;

    OrderFlagDesk() {
        this(POLICY);
    }

    OrderFlagDesk(OrderFlagPolicy policy) {
        this.lifecycle = OrderFlags.lifecycle(policy, FlagCodeBooks.standard());
        this.probe = LifecycleProbe.of(lifecycle, "O-1");
    }

    static SetOrderFlag onTaobaoAndDouyin() {
        return SetOrderFlag.builder()
                .addParts(NUMBER)
                .addPlatforms(Platform.TAOBAO, Platform.DOUYIN)
                .build();
    }

    Decision<OrderFlagEvent> send(OrderFlagCommand command) {
        sent++;
        now = now.plus(Duration.ofMinutes(1));
        return probe.send(command, context());
    }

    DecisionContext context() {
        return DecisionContext.of(now, Actor.of("ann"), "command-" + sent);
    }

    Instant now() {
        return now;
    }

    OrderFlag flag() {
        return probe.state();
    }

    Lifecycle<OrderFlag, OrderFlagCommand, OrderFlagEvent> lifecycle() {
        return lifecycle;
    }

    LifecycleProbe<OrderFlag, OrderFlagCommand, OrderFlagEvent> probe() {
        return probe;
    }

    static List<String> codes(Decision<?> decision) {
        return Stream.concat(decision.rejections().stream(), decision.findings().stream())
                .map(Reason::code)
                .toList();
    }
}
