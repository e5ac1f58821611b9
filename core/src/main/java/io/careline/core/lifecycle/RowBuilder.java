package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One row of a life cycle's table in the making: where a command may be sent, where it leads, what speaks against it
 * and what it brings about. Not thread-safe.
 *
 * @param <S> the state
 * @param <C> all commands of the life cycle
 * @param <E> all events of the life cycle
 * @param <K> the row's own command
 */
public final class RowBuilder<S extends State, C extends Command, E extends Event, K extends C> {
    private final LifecycleBuilder<S, C, E> table;
    private final CommandType type;
    private final Class<K> commandClass;
    private final Set<Status> sources = new LinkedHashSet<>();
    private final Set<Status> targets = new LinkedHashSet<>();
    private final List<StateRule<S>> conditions = new ArrayList<>();
    private final List<Policy<S, K>> policies = new ArrayList<>();

    RowBuilder(LifecycleBuilder<S, C, E> table, CommandType type, Class<K> commandClass) {
        this.table = table;
        this.type = type;
        this.commandClass = commandClass;
    }

    /** The statuses in which the command may be sent. */
    public RowBuilder<S, C, E, K> from(Status... statuses) {
        sources.addAll(List.of(statuses));
        return this;
    }

    /** The statuses it can lead to; a row without any stays where it is. */
    public RowBuilder<S, C, E, K> to(Status... statuses) {
        targets.addAll(List.of(statuses));
        return this;
    }

    /** Adds a condition that needs no content of the command. */
    public RowBuilder<S, C, E, K> when(StateRule<S> condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition that reads the command. */
    public RowBuilder<S, C, E, K> check(Policy<S, K> policy) {
        policies.add(policy);
        return this;
    }

    /**
     * Ends the row of a command that asks for what is so already: it is never accepted, and unchanged unless something
     * speaks against it.
     *
     * @throws IllegalArgumentException if the row starts from no status
     */
    public LifecycleBuilder<S, C, E> alreadySo() {
        return emit((state, command, context) -> List.of());
    }

    /**
     * Ends the row with what an accepted command brings about.
     *
     * @throws IllegalArgumentException if the row starts from no status
     */
    public LifecycleBuilder<S, C, E> emit(Emission<S, K, E> emission) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("the row for " + type + " must start from at least one status");
        }
        List<Policy<S, C>> checks = new ArrayList<>();
        for (Policy<S, K> policy : policies) {
            checks.add((state, command, context) -> policy.check(state, commandClass.cast(command), context));
        }
        table.add(new Row<>(
                type,
                Set.copyOf(sources),
                new LinkedHashSet<>(targets),
                List.copyOf(conditions),
                checks,
                (state, command, context) -> emission.events(state, commandClass.cast(command), context)));
        return table;
    }
}
