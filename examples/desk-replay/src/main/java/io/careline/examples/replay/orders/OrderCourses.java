package io.careline.examples.replay.orders;

import io.careline.core.orderflag.Commissions;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.journal.Verdict;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagCommandType;
import io.careline.orderflag.OrderFlagEvent;
import java.util.List;
import java.util.Optional;

/** One order and its flag, each on its way through its own life cycle. */
record OrderCourses(
        Course<Order, OrderCommand, OrderEvent> order, Course<OrderFlag, OrderFlagCommand, OrderFlagEvent> flag) {
    Verdict send(JournalLine line) throws LineFault {
        Optional<OrderFlagCommandType> type = OrderForm.flagCommand(line.activity());
        return type.isPresent()
                ? flag.send(new FlagCommands(line).commands(type.get(), flag.state()), line)
                : order.send(List.of(new OrderCommands(line).command(flag.state())), line);
    }

    OrderStory story(CommissionRule rule) {
        return new OrderStory(order.state(), flag.state(), Commissions.attribute(flag.state(), rule));
    }
}
