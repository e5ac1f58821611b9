package io.careline.port;

import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.State;

/**
 * Brings to a command what a decision must know beyond its own aggregate, just before it is decided: balances and rosters
 * for leave, the register for swaps, a customer's open callbacks. An implementation is safe for use by several threads and
 * reads whatever the host has; it changes nothing.
 *
 * @param <S> the state of the aggregate
 * @param <C> its commands
 */
@FunctionalInterface
@Incubating(since = "0.1.0")
public interface FactSource<S extends State, C extends Command> {
    /**
     * The command with the facts of the moment, or the very same where none are needed. It is asked anew each time a
     * command is decided, also for commands that follow from events and deadlines.
     *
     * @param state the aggregate as it stands
     * @param command as it was sent
     * @param context when, by whom and under which id; the answer keeps to its {@code now}
     */
    C complete(S state, C command, DecisionContext context);

    /** The source that brings nothing: every command stays as it was sent. */
    static <S extends State, C extends Command> FactSource<S, C> none() {
        return (state, command, context) -> command;
    }
}
