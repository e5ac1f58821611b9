package io.careline.examples.month.run;

import io.careline.attendance.AttendanceCommand;
import io.careline.callback.CallbackCommand;
import io.careline.complaint.ComplaintCommand;
import io.careline.core.desk.DeskBuilder;
import io.careline.core.handbook.Handbook;
import io.careline.core.roster.Rosters;
import io.careline.handover.HandoverCommand;
import io.careline.leave.LeaveCommand;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.State;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.port.FactSource;
import io.careline.returns.ReturnCommand;
import io.careline.roster.Assignment;
import io.careline.roster.Roster;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterView;
import io.careline.swap.SwapCommand;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Puts the handbook's life cycles on stores that the report reads, with the facts that some of them need. */
final class MonthLifecycles {
    private final DeskBuilder builder;
    private final Handbook handbook;

    private MonthLifecycles(DeskBuilder builder, Handbook handbook) {
        this.builder = builder;
        this.handbook = handbook;
    }

    static void keep(DeskBuilder builder, Handbook handbook, MonthStores stores, PeopleFacts facts) {
        new MonthLifecycles(builder, handbook).keep(stores, facts);
    }

    private void keep(MonthStores stores, PeopleFacts facts) {
        if (has("complaints")) {
            keep(handbook.complaints(), ComplaintCommand.class, stores.complaints);
        }
        if (has("callbacks")) {
            keep(handbook.callbacks(), CallbackCommand.class, stores.callbacks);
        }
        if (has("orders")) {
            keep(handbook.orders(published(handbook.zone(), stores)), OrderCommand.class, stores.orders);
            keep(handbook.orderFlags(), OrderFlagCommand.class, stores.flags);
        }
        if (has("returns")) {
            keep(handbook.returns(), ReturnCommand.class, stores.returns);
        }
        if (has("leave")) {
            builder.add(
                    handbook.leave(),
                    LeaveCommand.class,
                    stores.leave,
                    (state, command, context) -> MonthDesk.complete(facts, state, command));
        }
        if (has("swaps")) {
            builder.add(
                    handbook.swaps(),
                    SwapCommand.class,
                    stores.swaps,
                    (state, command, context) -> MonthDesk.complete(facts, state, command));
        }
        if (has("handovers")) {
            keep(handbook.handovers(), HandoverCommand.class, stores.handovers);
        }
        if (has("attendance")) {
            keep(handbook.attendance(), AttendanceCommand.class, stores.attendance);
        }
        keep(
                Rosters.lifecycle(
                        RosterPolicy.builder().version(handbook.version()).build()),
                RosterCommand.class,
                stores.rosters);
    }

    private boolean has(String section) {
        return handbook.sections().contains(section);
    }

    private <S extends State, C extends Command, E extends Event> void keep(
            Lifecycle<S, C, E> lifecycle, Class<C> commands, KeptStore<S> store) {
        builder.add(lifecycle, commands, store, FactSource.none());
    }

    /** Who works when, as it stands when it is asked (rule OF4). */
    private static RosterView published(ZoneId zone, MonthStores stores) {
        return new RosterView() {
            @Override
            public ZoneId zone() {
                return zone;
            }

            @Override
            public List<Assignment> on(LocalDate date) {
                return stores.rosters().stream()
                        .map(Roster::assignments)
                        .flatMap(List::stream)
                        .filter(assignment -> assignment.date().equals(date))
                        .toList();
            }
        };
    }
}
