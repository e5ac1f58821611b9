package io.careline.core.desk;

import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Deadline;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The next deadline of every aggregate, in the order of time. Safe for use by several threads: of two that arm one
 * aggregate, the later version counts.
 */
final class Agenda {
    private final NavigableSet<Due> order = new ConcurrentSkipListSet<>(Due.ORDER);
    private final Map<Address, Due> armed = new ConcurrentHashMap<>();
    private final Set<CommandType> punctual;

    Agenda(Set<CommandType> punctual) {
        this.punctual = Set.copyOf(punctual);
    }

    void arm(Owed owed) {
        arm(owed, Set.of());
    }

    /**
     * Takes over what an aggregate owes now.
     *
     * @param spent what was fired at this version already: it is owed still, and firing it again would change nothing
     */
    void arm(Owed owed, Set<CommandId> spent) {
        Optional<Due> next = owed.deadlines().stream()
                .filter(deadline -> !spent.contains(Due.commandId(owed.address(), deadline)))
                .map(deadline -> due(owed, deadline, spent))
                .min(Due.ORDER);
        armed.compute(owed.address(), (address, known) -> {
            if (known != null && known.version() > owed.version()) {
                return known;
            }
            if (known != null) {
                order.remove(known);
            }
            next.ifPresent(order::add);
            return next.orElse(null);
        });
    }

    private Due due(Owed owed, Deadline<?> deadline, Set<CommandId> spent) {
        boolean isPunctual = punctual.contains(deadline.command().type());
        return new Due(owed.address(), owed.version(), deadline, isPunctual, spent);
    }

    Optional<Due> first() {
        Iterator<Due> soonest = order.iterator();
        return soonest.hasNext() ? Optional.of(soonest.next()) : Optional.empty();
    }

    Optional<Due> firstBy(Instant moment) {
        return first().filter(due -> due.isDueBy(moment));
    }
}
