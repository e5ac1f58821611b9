package io.careline.lifecycle;

import java.util.List;

/**
 * One life cycle: what may happen to an aggregate, when, and why not. Built once from its table, a policy and
 * calendars. Pure and thread-safe: it sees only what it is given.
 *
 * <pre>{@code
 * Decision<E> decision = lifecycle.decide(state, command, context);
 * state = lifecycle.apply(state, decision);
 * }</pre>
 *
 * @param <S> the state of one aggregate
 * @param <C> its commands
 * @param <E> its events
 */
public interface Lifecycle<S extends State, C extends Command, E extends Event> {
    /** The life cycle's name, such as {@code complaint}: recorded in every envelope. */
    String name();

    /**
     * An aggregate before its first event.
     *
     * @throws IllegalArgumentException if the id is not a valid one
     */
    S initial(String id);

    /**
     * Decides a command. Nothing changes until the decision's events are applied.
     *
     * <p>Never throws for a business reason: what speaks against the command is in the decision, all of it.
     */
    Decision<E> decide(S state, C command, DecisionContext context);

    /** The state after one more event. Total: it takes what was decided and refuses nothing. */
    S evolve(S state, EventEnvelope<E> event);

    /** The state after a decision: the same unless it was accepted. */
    default S apply(S state, Decision<E> decision) {
        S result = state;
        for (EventEnvelope<E> event : decision.events()) {
            result = evolve(result, event);
        }
        return result;
    }

    /**
     * The state after all the stored events of one aggregate.
     *
     * @param events from the first on, in order
     * @throws IllegalArgumentException if there is none, or one belongs to another aggregate or life cycle
     * @throws UnknownEventException if one is of a kind this version does not know
     * @throws VersionConflictException if the versions are not 1, 2, 3 and so on
     */
    S replay(Iterable<? extends EventEnvelope<?>> events);

    /**
     * Takes over a state from a host that keeps status columns and no events: completes what can be derived, reports
     * what is missing or contradicts itself, and refuses nothing.
     */
    Restoration<S> restore(S snapshot, DecisionContext context);

    /** Every command type in the order of its enum: allowed, or refused with the reasons that need no content. */
    List<Permission> permitted(S state, DecisionContext context);

    /** Whether one command type may be sent, as far as that can be said without its content. */
    Permission permitted(S state, CommandType command, DecisionContext context);

    /** What is still owed, soonest first, with the command to send when it is overdue; empty if nothing is. */
    List<Deadline<C>> deadlines(S state, DecisionContext context);

    /** The table itself, as data. */
    TransitionTable table();
}
