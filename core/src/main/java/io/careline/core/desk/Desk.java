package io.careline.core.desk;

import io.careline.common.Incubating;
import io.careline.core.handbook.Handbook;
import io.careline.desk.DeskReply;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.State;
import io.careline.reaction.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A desk at work: commands in, decisions out. It keeps the aggregates, sends what their events ask of others, and fires
 * deadlines when it is asked to. Whoever has an application around the pure life cycles already needs none of it.
 *
 * <pre>{@code
 * Desk desk = Desk.of(Handbook.load("property-management")).build();
 * var command = RegisterComplaint.builder().receivedAt(now).customer(customer)
 *         .department(DepartmentId.of("repairs")).summary("The lift is out of order").build();
 * var context = DecisionContext.of(now, Actor.of("wang", Role.OFFICER), "command-1");
 * var reply = desk.send("complaint", "C-1", command, context);
 * var fired = desk.fire(now.plus(Duration.ofDays(30)));
 * }</pre>
 *
 * <p>Safe for use by several threads. Each aggregate is changed by one command at a time: a command that finds the
 * aggregate changed meanwhile is decided again. Commands whose events ask something of other aggregates, and deadlines, are
 * dealt with one after another, so that what follows from an aggregate's events is sent in the order of the events; all
 * others run side by side. Sending a command again under its id changes nothing.
 */
@Incubating(since = "0.1.0")
public final class Desk {
    private final Roll roll;
    private final Cascades cascades;
    private final Agenda agenda;
    private final DeskSources sources;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
    private final ReentrantLock inOrder = new ReentrantLock();

    Desk(Roll roll, Agenda agenda, Cascades cascades, DeskSources sources) {
        this.roll = roll;
        this.agenda = agenda;
        this.cascades = cascades;
        this.sources = sources;
        arm();
    }

    /**
     * Starts a desk with the life cycles that a handbook has sections for, and that of rosters. Everything is kept in
     * memory; orders look at the desk's own rosters for who works which night, and cases of conduct at the agent's other
     * ones. Add a life cycle again to change that.
     *
     * @throws NullPointerException if the handbook is null
     */
    public static DeskBuilder of(Handbook handbook) {
        DeskBuilder builder = new DeskBuilder();
        HandbookLifecycles.addTo(builder, Objects.requireNonNull(handbook, "handbook"));
        return builder;
    }

    /** Starts a desk without life cycles. */
    public static DeskBuilder builder() {
        return new DeskBuilder();
    }

    /**
     * Decides a command, saves its events, and sends what they ask of other aggregates, to the end. What follows is decided
     * at the same moment, by the desk's own actor, under ids made from the command's.
     *
     * @param lifecycle the life cycle, such as {@code complaint}
     * @param aggregateId the aggregate; it may be a new one
     * @param command what to do; the host's facts are added if it has a source of them
     * @param context when, by whom, and under which id
     * @return what was decided; refusals are in it
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the desk does not have the life cycle, the command is not one of it, or the id is
     *     not a valid one
     * @throws io.careline.lifecycle.VersionConflictException if the aggregate kept changing for a thousand attempts
     */
    public DeskReply send(String lifecycle, String aggregateId, Command command, DecisionContext context) {
        Managed<?, ?, ?> managed = roll.require(lifecycle);
        managed.requireOwn(Objects.requireNonNull(command, "command"));
        latest.accumulateAndGet(context.now(), Desk::later);
        Address address = new Address(lifecycle, Objects.requireNonNull(aggregateId, "aggregateId"));
        Optional<DeskReply> alone = cascades.alone(managed, address, command, context);
        return alone.orElseGet(() -> inOrder(address, command, context));
    }

    private DeskReply inOrder(Address address, Command command, DecisionContext context) {
        inOrder.lock();
        try {
            return cascades.run(address, command, context);
        } finally {
            inOrder.unlock();
        }
    }

    /**
     * Fires every deadline that has passed by a moment, in the order of time, those included that arise on the way, and
     * sends what their events ask for.
     *
     * <p>A due time is the last moment in time. A deadline of this very moment is therefore not fired yet, unless it is a
     * {@linkplain DeskBuilder#punctual punctual} one: fire by the time of a command, then send the command. Each is decided
     * at its due time, or at the latest time that the desk has been told if that is later. One that is refused, or changes
     * nothing, is not fired again before its aggregate has changed.
     *
     * @param until the moment
     * @return what was fired, with what followed; empty if nothing was due
     * @throws NullPointerException if the moment is null
     */
    public List<DeskReply> fire(Instant until) {
        Objects.requireNonNull(until, "until");
        List<DeskReply> fired = new ArrayList<>();
        inOrder.lock();
        try {
            for (Optional<Due> due = agenda.firstBy(until); due.isPresent(); due = agenda.firstBy(until)) {
                fire(due.get(), until).ifPresent(fired::add);
            }
        } finally {
            inOrder.unlock();
        }
        return List.copyOf(fired);
    }

    /** Nothing if the aggregate has changed since the deadline was armed: it is armed anew. */
    private Optional<DeskReply> fire(Due due, Instant until) {
        Instant known = latest();
        Instant now = later(due.at(), known.isAfter(until) ? until : known);
        DecisionContext context = sources.timer(now, Due.commandId(due.address(), due.deadline()));
        Managed<?, ?, ?> managed = roll.require(due.address().lifecycle());
        Owed owed = managed.owed(due.address(), context);
        if (owed.version() != due.version()) {
            agenda.arm(owed);
            return Optional.empty();
        }
        latest.accumulateAndGet(now, Desk::later);
        DeskReply reply = cascades.run(due.address(), due.command(), context);
        if (!reply.decision().isAccepted()) {
            agenda.arm(managed.owed(due.address(), context), due.spentWith(context.commandId()));
        }
        return Optional.of(DeskReply.builder()
                .step(reply.step())
                .following(reply.following())
                .unsent(reply.unsent())
                .deadline(due.deadline().name())
                .build());
    }

    /**
     * The earliest moment by which {@link #fire} has something to fire, for the host's one timer; empty if nothing is owed.
     */
    public Optional<Instant> nextDueAt() {
        return agenda.first().map(due -> due.isPunctual() ? due.at() : due.at().plusNanos(1));
    }

    /**
     * Reads from the stores once more what is owed, for hosts with several processes on one store. What went through this
     * desk, and what was in the stores when it was built, is known to it anyway.
     */
    public void arm() {
        DecisionContext context = sources.timer(latest(), CommandId.of("arm"));
        roll.forEach(managed -> managed.forEachOwed(context, agenda::arm));
    }

    /**
     * Sends what a saved event asks for, once more: for what was cut short, or refused because the other aggregate was not
     * there yet. What was done before changes nothing.
     *
     * @param event as it was saved
     * @return one reply for each command; those for life cycles that the desk does not have are left out
     * @throws NullPointerException if the event is null
     */
    public List<DeskReply> follow(EventEnvelope<?> event) {
        List<DeskReply> replies = new ArrayList<>();
        inOrder.lock();
        try {
            for (Reaction reaction : cascades.reactions(event)) {
                Address address = new Address(reaction.lifecycle(), reaction.aggregateId());
                if (roll.find(address.lifecycle()).isPresent()) {
                    replies.add(cascades.run(address, reaction.command(), sources.following(event, reaction)));
                }
            }
        } finally {
            inOrder.unlock();
        }
        return List.copyOf(replies);
    }

    /**
     * An aggregate as it stands; empty before its first event.
     *
     * @param lifecycle the life cycle, such as {@code complaint}
     * @param type the state's type, such as {@code Complaint.class}
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the desk does not have the life cycle
     * @throws ClassCastException if its states are of another type
     */
    public <S extends State> Optional<S> find(String lifecycle, String aggregateId, Class<S> type) {
        Objects.requireNonNull(type, "type");
        return roll.require(lifecycle).store().find(aggregateId).map(type::cast);
    }

    /**
     * All aggregates of a life cycle that its store shows, such as for a report, in the order of their ids.
     *
     * @param lifecycle the life cycle, such as {@code complaint}
     * @param type the state's type, such as {@code Complaint.class}
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the desk does not have the life cycle
     * @throws ClassCastException if its states are of another type
     */
    public <S extends State> List<S> findAll(String lifecycle, Class<S> type) {
        Objects.requireNonNull(type, "type");
        List<S> all = new ArrayList<>();
        roll.require(lifecycle).store().forEach(state -> all.add(type.cast(state)));
        all.sort(Comparator.comparing(state -> state.id().value()));
        return List.copyOf(all);
    }

    /**
     * A context for a command that has none of its own: now, under a new id.
     *
     * @throws NullPointerException if the actor is null
     * @throws IllegalStateException if the desk was built without a clock or a source of ids
     */
    public DecisionContext context(Actor actor) {
        return sources.context(Objects.requireNonNull(actor, "actor"));
    }

    private Instant latest() {
        return Objects.requireNonNull(latest.get(), "latest");
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
