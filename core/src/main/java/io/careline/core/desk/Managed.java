package io.careline.core.desk;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.State;
import io.careline.port.AggregateStore;
import io.careline.port.FactSource;
import java.util.function.Consumer;

/** One life cycle at a desk: its commands, where its aggregates are kept, and who knows what they do not. */
record Managed<S extends State, C extends Command, E extends Event>(
        Lifecycle<S, C, E> lifecycle, Class<C> commands, AggregateStore<S> store, FactSource<S, C> facts) {
    void requireOwn(Command command) {
        if (!commands.isInstance(command)) {
            throw new IllegalArgumentException("command (" + command.type().tag() + ") must be a "
                    + commands.getSimpleName() + ", as " + lifecycle.name() + " takes");
        }
    }

    S state(String id) {
        return store.find(id).orElseGet(() -> lifecycle.initial(id));
    }

    /** Decides on the aggregate as it stands; nothing is saved. */
    Attempt<S, E> attempt(Address address, Command command, DecisionContext context) {
        S before = state(address.aggregateId());
        C complete = facts.complete(before, commands.cast(command), context);
        Decision<E> decision = lifecycle.decide(before, complete, context);
        return new Attempt<>(this, address, complete, context, before, lifecycle.apply(before, decision), decision);
    }

    Owed owed(S state, DecisionContext context) {
        return new Owed(
                new Address(lifecycle.name(), state.id().value()),
                state.revision().version(),
                lifecycle.deadlines(state, context));
    }

    Owed owed(Address address, DecisionContext context) {
        return owed(state(address.aggregateId()), context);
    }

    void forEachOwed(DecisionContext context, Consumer<Owed> action) {
        store.forEach(state -> action.accept(owed(state, context)));
    }
}
