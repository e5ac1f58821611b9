package io.careline.examples.replay.orders;

import io.careline.core.orderflag.Commissions;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.journal.Verdict;
import io.careline.lifecycle.Lifecycle;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagCommandType;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One order, its flag and its returns, each on its way through its own life cycle. */
final class OrderCourses {
    private final Course<Order, OrderCommand, OrderEvent> order;
    private final Course<OrderFlag, OrderFlagCommand, OrderFlagEvent> flag;
    private final Lifecycle<GoodsReturn, ReturnCommand, ReturnEvent> lifecycle;
    private final Map<String, Course<GoodsReturn, ReturnCommand, ReturnEvent>> returns = new LinkedHashMap<>();
    private Optional<Instant> signedAt = Optional.empty();

    OrderCourses(
            Course<Order, OrderCommand, OrderEvent> order,
            Course<OrderFlag, OrderFlagCommand, OrderFlagEvent> flag,
            Lifecycle<GoodsReturn, ReturnCommand, ReturnEvent> lifecycle) {
        this.order = order;
        this.flag = flag;
        this.lifecycle = lifecycle;
    }

    Verdict send(JournalLine line) throws LineFault {
        Optional<OrderFlagCommandType> onFlag = OrderForm.flagCommand(line.activity());
        if (onFlag.isPresent()) {
            return flag.send(new FlagCommands(line).commands(onFlag.get(), flag.state()), line);
        }
        Optional<ReturnCommandType> onReturn = OrderForm.returnCommand(line.activity());
        return onReturn.isPresent() ? sendBack(onReturn.get(), line) : sendOrder(line);
    }

    private Verdict sendOrder(JournalLine line) throws LineFault {
        OrderCommand command = new OrderCommands(line).command(flag.state());
        Verdict verdict = order.send(List.of(command), line);
        if (command.type() == OrderCommandType.SIGN && verdict.isAccepted()) {
            signedAt = Optional.of(line.time());
        }
        return verdict;
    }

    /** A return goes by the order's own number unless the line gives it another. */
    private Verdict sendBack(ReturnCommandType type, JournalLine line) throws LineFault {
        String id = line.text(OrderForm.RETURN).orElse(line.subject());
        Course<GoodsReturn, ReturnCommand, ReturnEvent> course =
                returns.computeIfAbsent(id, unused -> new Course<>(lifecycle, id));
        ReturnCommand command = new ReturnCommands(line).command(type, order.state(), course.state(), ordered(line));
        return course.send(List.of(command), line);
    }

    private Optional<ReturnFacts> ordered(JournalLine line) {
        Order known = order.state();
        return known.placedAt()
                .flatMap(placedAt -> known.amount()
                        .map(amount -> ReturnFacts.builder()
                                .orderedAt(placedAt)
                                .requestedAt(line.time())
                                .price(amount)
                                .signedAt(signedAt)
                                .build()));
    }

    OrderStory story(CommissionRule rule, Instant end) {
        returns.values().forEach(course -> course.pass(end.plusNanos(1)));
        List<GoodsReturn> back = returns.values().stream()
                .map(Course::state)
                .filter(goodsReturn -> goodsReturn.status() != ReturnStatus.NONE)
                .toList();
        return new OrderStory(order.state(), flag.state(), Commissions.attribute(flag.state(), rule), back);
    }
}
