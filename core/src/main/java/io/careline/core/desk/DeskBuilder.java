package io.careline.core.desk;

import io.careline.common.Incubating;
import io.careline.core.reaction.StandardReactions;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.State;
import io.careline.port.AggregateStore;
import io.careline.port.CommandIdSource;
import io.careline.port.EventSink;
import io.careline.port.FactSource;
import io.careline.reaction.Reactions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Desk} together. Not thread-safe; builds one desk. */
@Incubating(since = "0.1.0")
public final class DeskBuilder {
    private final Roll roll = new Roll();
    private final Reactions.Builder standing = Reactions.builder().addAll(StandardReactions.all());
    private final List<Function<EventEnvelope<?>, Optional<Reactions>>> moving = new ArrayList<>();
    private final Set<CommandType> punctual = new HashSet<>();
    private EventSink sink = event -> {};
    private Actor self = Actor.of("desk", Role.SYSTEM);
    private @Nullable InstantSource clock;
    private @Nullable CommandIdSource ids;

    DeskBuilder() {
        moving.add(new OwnReactions(roll));
    }

    Roll roll() {
        return roll;
    }

    /**
     * Adds a life cycle, the library's or one of the host's own, or replaces the one of its name. Its aggregates are kept
     * in memory, and its commands are complete as they are sent.
     *
     * @param commands what its commands have in common, such as {@code ComplaintCommand.class}
     */
    public <S extends State, C extends Command, E extends Event> DeskBuilder add(
            Lifecycle<S, C, E> lifecycle, Class<C> commands) {
        return add(lifecycle, commands, Stores.inMemory(), FactSource.none());
    }

    /**
     * Adds a life cycle, or replaces the one of its name.
     *
     * @param commands what its commands have in common, such as {@code LeaveCommand.class}
     * @param store where its aggregates are kept
     * @param facts what its decisions must know beyond their aggregate; {@link FactSource#none()} if nothing
     * @throws NullPointerException if an argument is null
     */
    public <S extends State, C extends Command, E extends Event> DeskBuilder add(
            Lifecycle<S, C, E> lifecycle, Class<C> commands, AggregateStore<S> store, FactSource<S, C> facts) {
        roll.add(new Managed<>(
                Objects.requireNonNull(lifecycle, "lifecycle"),
                Objects.requireNonNull(commands, "commands"),
                Objects.requireNonNull(store, "store"),
                Objects.requireNonNull(facts, "facts")));
        return this;
    }

    /**
     * Adds reactions of the host's own after the standard ones, which every desk has: {@link StandardReactions#all()}, and
     * from the desk's own swaps and rosters those that void swaps and give back shifts.
     *
     * @throws NullPointerException if the table is null
     */
    public DeskBuilder reactions(Reactions more) {
        standing.addAll(Objects.requireNonNull(more, "more"));
        return this;
    }

    /**
     * Adds reactions that depend on more than the event: the table is asked for anew for each event.
     *
     * @param source the table for an event, empty if it asks for nothing; asked by several threads, possibly more than once
     * @throws NullPointerException if the source is null
     */
    public DeskBuilder reactions(Function<EventEnvelope<?>, Optional<Reactions>> source) {
        moving.add(Objects.requireNonNull(source, "source"));
        return this;
    }

    /**
     * Names commands of deadlines that are due at their due time itself, before what is sent at that moment, because they
     * open something rather than note that it is late. Of the library's own it is that a callback becomes due.
     *
     * @throws NullPointerException if the argument or an element is null
     */
    public DeskBuilder punctual(CommandType... commands) {
        punctual.addAll(List.of(commands));
        return this;
    }

    /**
     * Who is told what happens; nobody unless it is set.
     *
     * @throws NullPointerException if the sink is null
     */
    public DeskBuilder sink(EventSink told) {
        this.sink = Objects.requireNonNull(told, "told");
        return this;
    }

    /**
     * Who sends what events ask for and what deadlines demand: {@code desk} in the role of a system unless it is set.
     *
     * @throws NullPointerException if the actor is null
     */
    public DeskBuilder actor(Actor actor) {
        this.self = Objects.requireNonNull(actor, "actor");
        return this;
    }

    /**
     * Where {@link Desk#context} has the time from, such as {@code Clock.systemUTC()}.
     *
     * @throws NullPointerException if the clock is null
     */
    public DeskBuilder clock(InstantSource source) {
        this.clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Where {@link Desk#context} has command ids from.
     *
     * @throws NullPointerException if the source is null
     */
    public DeskBuilder ids(CommandIdSource source) {
        this.ids = Objects.requireNonNull(source, "source");
        return this;
    }

    /** The desk; it reads from the stores what is owed. */
    public Desk build() {
        Agenda agenda = new Agenda(punctual);
        DeskSources sources = new DeskSources(self, clock, ids);
        ReactionTable table = new ReactionTable(standing.build(), List.copyOf(moving));
        return new Desk(roll, agenda, new Cascades(roll, table, agenda, sink, sources), sources);
    }
}
