package io.careline.core.orderflag;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleProbe;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderPolicy;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.WaybillNumber;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** A desk with one order: day 08-17, night 17-01 (rule R1), a large order from 1000 yuan on. */
final class OrderDesk {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor BOSS = Actor.of("boss", Role.SUPERVISOR);
    static final ShiftType DAY = ShiftType.of(ShiftCode.DAY, HourRange.parse("08:00-17:00"));
    static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("17:00-01:00"))
            .night(true)
            .build();
    static final RosterView ROSTER = RosterView.of(
            ZONE,
            List.of(
                    assignment("dora", "2026-03-01", DAY),
                    assignment("nina", "2026-03-01", NIGHT),
                    assignment("dora", "2026-03-02", DAY),
                    assignment("noel", "2026-03-02", NIGHT),
                    assignment("nora", "2026-03-02", NIGHT)));
    static final OrderPolicy POLICY = OrderPolicy.builder()
            .version(PolicyVersion.of("taobao-shop", "1"))
            .largeFrom(Money.of("CNY", "1000"))
            .build();

    private final Lifecycle<Order, OrderCommand, OrderEvent> lifecycle = Orders.lifecycle(POLICY, ROSTER);
    private final LifecycleProbe<Order, OrderCommand, OrderEvent> probe = LifecycleProbe.of(lifecycle, "O-1");
    private Instant now = local("2026-03-03T09:00");
    private Actor actor = ANN;
    private int sent;

    static Assignment assignment(String agent, String date, ShiftType shift) {
        return Assignment.of(AgentId.of(agent), LocalDate.parse(date), shift);
    }

    static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(ZONE).toInstant();
    }

    static PlaceOrder.Builder entry(String placedAt) {
        return PlaceOrder.builder()
                .placedAt(local(placedAt))
                .customer(CustomerRef.of("K-7"))
                .amount(Money.of("CNY", "99"));
    }

    OrderDesk as(Actor other) {
        actor = other;
        return this;
    }

    Decision<OrderEvent> send(OrderCommand command) {
        sent++;
        now = now.plus(Duration.ofMinutes(1));
        return probe.send(command, context());
    }

    OrderDesk paid(String amount) {
        send(entry("2026-03-02T10:00").amount(Money.of("CNY", amount)).build());
        send(PayOrder.of());
        return this;
    }

    OrderDesk labelled() {
        paid("99").send(ConfirmOrder.of());
        send(LabelOrder.of(WaybillNumber.of("SF123")));
        return this;
    }

    DecisionContext context() {
        return DecisionContext.of(now, actor, "command-" + sent);
    }

    Order order() {
        return probe.state();
    }

    Lifecycle<Order, OrderCommand, OrderEvent> lifecycle() {
        return lifecycle;
    }

    LifecycleProbe<Order, OrderCommand, OrderEvent> probe() {
        return probe;
    }
}
