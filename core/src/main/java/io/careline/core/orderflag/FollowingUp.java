package io.careline.core.orderflag;

import io.careline.common.AgentId;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.FollowUpTransferred;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.TransferFollowUp;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who follows up an unpaid order (rules OF4, K11): whose customer it is; otherwise, to the end, the agent of that day's
 * night shift. An order after midnight belongs to the night shift that is still on. Of several agents on it, the first in
 * the roster's order follows up.
 */
record FollowingUp(RosterView roster) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    FollowUpDuty duty(PlaceOrder command) {
        if (command.agent().isPresent()) {
            return FollowUpDuty.of(FollowUpSource.OWN_CUSTOMER, command.agent().get());
        }
        LocalDateTime placed = LocalDateTime.ofInstant(command.placedAt(), roster.zone());
        Optional<AgentId> agent = nightAgent(placed);
        return agent.isPresent()
                ? FollowUpDuty.of(FollowUpSource.NIGHT_SHIFT, agent.get())
                : FollowUpDuty.unassigned(Rejection.of(OrderFlagReasons.FOLLOW_UP_UNASSIGNED, "K11")
                        .with("date", placed.toLocalDate()));
    }

    private Optional<AgentId> nightAgent(LocalDateTime placed) {
        LocalDate day = placed.toLocalDate();
        int minute = placed.getHour() * 60 + placed.getMinute() + MINUTES_OF_DAY;
        Optional<AgentId> stillOn = roster.on(day.minusDays(1)).stream()
                .filter(assignment -> assignment.shift().isNight())
                .filter(assignment -> minute < assignment.shift().hours().endMinute())
                .map(Assignment::agent)
                .findFirst();
        return stillOn.isPresent()
                ? stillOn
                : roster.on(day).stream()
                        .filter(assignment -> assignment.shift().isNight())
                        .map(Assignment::agent)
                        .findFirst();
    }

    /** An order that nobody follows up is an order all the same. */
    List<Finding> isFound(Order order, PlaceOrder command, DecisionContext context) {
        return duty(command).reasons().stream().map(Findings::of).toList();
    }

    List<Rejection> noticeIsGiven(Order order, TransferFollowUp command, DecisionContext context) {
        return command.isNoticeGiven() ? List.of() : List.of(Rejection.of(OrderFlagReasons.NOTICE_MISSING, "K11"));
    }

    List<OrderEvent> transfer(Order order, TransferFollowUp command, DecisionContext context) {
        Optional<AgentId> previous = order.followUp().flatMap(FollowUpDuty::agent);
        if (previous.equals(Optional.of(command.agent()))) {
            return List.of();
        }
        return List.of(FollowUpTransferred.builder()
                .agent(command.agent())
                .previous(previous)
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
