package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Restoration;
import io.careline.lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts a life cycle together, row by row. Not thread-safe; what it builds is.
 *
 * @param <S> the state of one aggregate
 * @param <C> its commands
 * @param <E> its events
 */
public final class LifecycleBuilder<S extends State, C extends Command, E extends Event> {
    final String name;
    final Class<E> events;
    final Function<String, S> initial;
    final List<Row<S, C, E>> rows = new ArrayList<>();
    final List<NamedPolicy<S, C>> policies = new ArrayList<>();
    PolicyVersion version = PolicyVersion.of("default", "1");
    int schema = 1;

    @Nullable Evolution<S, E> evolution;

    BiFunction<S, DecisionContext, List<Deadline<C>>> deadlines = (state, context) -> List.of();
    BiFunction<S, DecisionContext, Restoration<S>> restoration = (state, context) -> Restoration.of(state, List.of());

    LifecycleBuilder(String name, Class<E> events, Function<String, S> initial) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name (" + name + ") must not be blank");
        }
        this.name = name;
        this.events = Objects.requireNonNull(events, "events");
        this.initial = Objects.requireNonNull(initial, "initial");
    }

    /** The rules' id and version, recorded in every event; {@code default@1} unless it is set. */
    public LifecycleBuilder<S, C, E> version(PolicyVersion policyVersion) {
        this.version = Objects.requireNonNull(policyVersion, "policyVersion");
        return this;
    }

    /**
     * The version of the events' JSON form, recorded in every event; 1 unless it is set.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public LifecycleBuilder<S, C, E> schema(int eventSchema) {
        if (eventSchema < 1) {
            throw new IllegalArgumentException("schema (" + eventSchema + ") must be at least 1");
        }
        this.schema = eventSchema;
        return this;
    }

    /** How an event changes the state: mandatory. */
    public LifecycleBuilder<S, C, E> evolve(Evolution<S, E> change) {
        this.evolution = Objects.requireNonNull(change, "change");
        return this;
    }

    /** What is still owed in a state: nothing unless it is set. */
    public LifecycleBuilder<S, C, E> deadlines(BiFunction<S, DecisionContext, List<Deadline<C>>> owed) {
        this.deadlines = Objects.requireNonNull(owed, "owed");
        return this;
    }

    /** How a host's snapshot is taken over: as it is unless this is set. */
    public LifecycleBuilder<S, C, E> restore(BiFunction<S, DecisionContext, Restoration<S>> takeover) {
        this.restoration = Objects.requireNonNull(takeover, "takeover");
        return this;
    }

    /** Starts a row: what may happen when this command is sent. */
    public <K extends C> RowBuilder<S, C, E, K> on(CommandType type, Class<K> command) {
        return new RowBuilder<>(this, Objects.requireNonNull(type, "type"), Objects.requireNonNull(command, "command"));
    }

    /**
     * Adds a rule of the user's own to a command type, checked after the rows' own in every status. Its reasons are
     * given beside the others; in each, the detail {@code policy} names it.
     *
     * @param policyName not blank
     * @throws IllegalArgumentException if the name is blank
     */
    public <K extends C> LifecycleBuilder<S, C, E> policy(
            String policyName, CommandType type, Class<K> command, Policy<S, K> policy) {
        policies.add(NamedPolicy.of(policyName, type, command, policy));
        return this;
    }

    void add(Row<S, C, E> row) {
        rows.add(row);
    }

    /**
     * The life cycle.
     *
     * @throws IllegalStateException if {@code evolve} is not set, there is no row, two rows claim the same command and
     *     status, a status cannot be reached, or a policy is on a command without a row; the message has all faults
     */
    public Lifecycle<S, C, E> build() {
        if (evolution == null) {
            throw new IllegalStateException("life cycle " + name + " does not say how it evolves: call evolve");
        }
        return new TableLifecycle<>(this, evolution, new TableCheck<>(this).table());
    }
}
