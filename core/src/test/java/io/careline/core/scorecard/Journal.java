package io.careline.core.scorecard;

import io.careline.attendance.ShiftAssessed;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.ShiftScheduled;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.core.returns.ReturnSamples;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderCancelled;
import io.careline.orderflag.OrderFlagSet;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.OrderPaid;
import io.careline.orderflag.OrderPlaced;
import io.careline.returns.RefundConfirmed;
import io.careline.returns.ReturnRequested;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events of several life cycles as a store would hold them, written down one after the other. */
final class Journal {
    private final List<EventEnvelope<?>> events = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();

    /** Notes what somebody did to an aggregate at a time of the desk in Shanghai. */
    Journal add(String lifecycle, String id, String time, String actor, Event event) {
        int version = versions.merge(lifecycle + " " + id, 1, Integer::sum);
        CommandId command = CommandId.of(lifecycle + "-" + id + "-" + version);
        events.add(EventEnvelope.builder()
                .eventId(EventId.of(command, 1))
                .lifecycle(lifecycle)
                .aggregateId(id)
                .version(version)
                .time(ScorecardDesk.local(time))
                .actor(AgentId.of(actor))
                .commandId(command)
                .policy(PolicyVersion.of("desk", "1"))
                .schema(1)
                .event(event)
                .build());
        return this;
    }

    /** An order that somebody follows up. */
    Journal placed(String id, String time, String agent, String amount) {
        OrderPlaced placed = OrderPlaced.builder()
                .placedAt(ScorecardDesk.local(time))
                .customer(CustomerRef.of("buyer-1"))
                .amount(Money.parse(amount))
                .followUp(FollowUpDuty.of(FollowUpSource.OWN_CUSTOMER, AgentId.of(agent)))
                .build();
        return add("order", id, time, "shop", placed);
    }

    Journal paid(String id, String time) {
        return add("order", id, time, "shop", OrderPaid.of());
    }

    Journal cancelled(String id, String time) {
        return add(
                "order",
                id,
                time,
                "shop",
                OrderCancelled.builder().reason("changed his mind").build());
    }

    Journal flagged(String id, String time, String agent, FlagColour colour) {
        OrderAnnotation annotation = OrderAnnotation.of(colour, List.of(AgentNote.of(AgentId.of(agent))));
        return add(
                "order-flag",
                id,
                time,
                agent,
                OrderFlagSet.builder().annotation(annotation).build());
    }

    Journal returned(String order, String time) {
        ReturnRequested sample = sample(ReturnSamples.events(), ReturnRequested.class);
        ReturnRequested requested = ReturnRequested.builder()
                .customer(sample.customer())
                .order(OrderId.of(order))
                .remedy(sample.remedy())
                .facts(sample.facts())
                .assessment(sample.assessment())
                .build();
        return add("return", "R-" + order, time, "shop", requested);
    }

    Journal refunded(String order, String time, String amount) {
        RefundConfirmed refund = RefundConfirmed.builder()
                .amount(Money.parse(amount))
                .confirmedBy(AgentId.of("max"))
                .build();
        return returned(order, time).add("return", "R-" + order, time, "shop", refund);
    }

    /** A shift of Ann's from 08:30 to 17:30 with an hour for the meal, and what it came to. */
    Journal shift(String date, ShiftAssessment assessment) {
        LocalDate day = LocalDate.parse(date);
        ShiftScheduled scheduled = ShiftScheduled.builder()
                .agent(ScorecardDesk.ANN)
                .date(day)
                .zone(ScorecardDesk.ZONE)
                .shift(ShiftType.of(ShiftCode.DAY, HourRange.parse("08:30-17:30")))
                .hours(between(date + "T08:30", date + "T17:30"))
                .addBreaks(between(date + "T12:00", date + "T13:00"))
                .assessableFrom(ScorecardDesk.local(date + "T18:00"))
                .lockableFrom(ScorecardDesk.local(date + "T18:00"))
                .build();
        String id = "ann/" + date;
        return add("attendance", id, date + "T08:00", "timer", scheduled)
                .add(
                        "attendance",
                        id,
                        date + "T18:00",
                        "timer",
                        ShiftAssessed.builder().assessment(assessment).build());
    }

    private static OpenInterval between(String from, String to) {
        return OpenInterval.of(ScorecardDesk.local(from), ScorecardDesk.local(to));
    }

    static <T> T sample(List<?> events, Class<T> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    List<EventEnvelope<?>> events() {
        return List.copyOf(events);
    }
}
