package io.careline.core.desk;

import io.careline.desk.DeskStep;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.State;

/** A decision that counts once it is saved. */
record Attempt<S extends State, E extends Event>(
        Managed<S, ?, E> managed,
        Address address,
        Command command,
        DecisionContext context,
        S before,
        S after,
        Decision<E> decision) {
    /** False if the aggregate has changed since it was read: decide again. */
    boolean save() {
        return !decision.isAccepted()
                || managed.store().save(after, before.revision().version(), decision.events());
    }

    Owed owed() {
        return managed.owed(after, context);
    }

    DeskStep step() {
        return DeskStep.builder()
                .lifecycle(address.lifecycle())
                .aggregateId(address.aggregateId())
                .command(command)
                .context(context)
                .decision(decision)
                .before(before)
                .after(after)
                .build();
    }
}
