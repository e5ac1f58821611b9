package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Permission;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Restoration;
import io.careline.lifecycle.State;
import io.careline.lifecycle.TransitionTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The one implementation of a life cycle: everything it does, it reads off its table. */
final class TableLifecycle<S extends State, C extends Command, E extends Event> implements Lifecycle<S, C, E> {
    private final String name;
    private final Function<String, S> initial;
    private final Table<S, C, E> table;
    private final TransitionTable transitions;
    private final Stamp stamp;
    private final Replay<S, E> replay;
    private final Evolution<S, E> evolution;
    private final BiFunction<S, DecisionContext, List<Deadline<C>>> deadlines;
    private final BiFunction<S, DecisionContext, Restoration<S>> restoration;

    TableLifecycle(LifecycleBuilder<S, C, E> definition, Evolution<S, E> evolution, Table<S, C, E> table) {
        this.name = definition.name;
        this.initial = definition.initial;
        this.table = table;
        this.transitions = table.asData(name);
        this.stamp = new Stamp(name, definition.version, definition.schema);
        this.replay = new Replay<>(name, definition.events, initial, evolution);
        this.evolution = evolution;
        this.deadlines = definition.deadlines;
        this.restoration = definition.restoration;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public S initial(String id) {
        return initial.apply(id);
    }

    @Override
    public Decision<E> decide(S state, C command, DecisionContext context) {
        if (state.revision().includes(context.commandId())) {
            return Decision.unchanged(Finding.of("lifecycle.repeated-command").with("commandId", context.commandId()));
        }
        Row<S, C, E> row = table.row(command.type(), state.status());
        if (row == null) {
            return Decision.rejected(List.of(table.notPermitted(command.type(), state.status())));
        }
        Objections objections = Objections.to(row, state, command, context);
        if (objections.isRefusal()) {
            return Decision.rejected(objections.rejections());
        }
        List<? extends E> events = row.emission().events(state, command, context);
        if (events.isEmpty()) {
            return Decision.unchanged(Finding.of("lifecycle.already-so")
                    .with("command", command.type().tag())
                    .with("status", state.status().name()));
        }
        return Decision.accepted(stamp.on(events, state, context), objections.findings());
    }

    @Override
    public S evolve(S state, EventEnvelope<E> event) {
        return evolution.after(state, event.event(), event);
    }

    @Override
    public S replay(Iterable<? extends EventEnvelope<?>> events) {
        return replay.of(events);
    }

    @Override
    public Restoration<S> restore(S snapshot, DecisionContext context) {
        return restoration.apply(snapshot, context);
    }

    @Override
    public List<Permission> permitted(S state, DecisionContext context) {
        List<Permission> permissions = new ArrayList<>(table.commands().size());
        for (CommandType command : table.commands()) {
            permissions.add(permitted(state, command, context));
        }
        return List.copyOf(permissions);
    }

    @Override
    public Permission permitted(S state, CommandType command, DecisionContext context) {
        Row<S, C, E> row = table.row(command, state.status());
        List<Rejection> rejections = row == null
                ? List.of(table.notPermitted(command, state.status()))
                : Objections.to(row, state, context).rejections();
        return Permission.of(command, rejections);
    }

    @Override
    public List<Deadline<C>> deadlines(S state, DecisionContext context) {
        List<Deadline<C>> owed = new ArrayList<>(deadlines.apply(state, context));
        owed.sort(Comparator.comparing(Deadline::dueAt));
        return Collections.unmodifiableList(owed);
    }

    @Override
    public TransitionTable table() {
        return transitions;
    }

    @Override
    public String toString() {
        return "Lifecycle{" + name + "}";
    }
}
