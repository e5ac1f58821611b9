package io.careline.lifecycle;

import java.util.List;

/**
 * A named rule over one command type: it looks and says what speaks against it. Pure and thread-safe.
 *
 * <p>A {@link Rejection} among the reasons refuses the command, a {@link Finding} goes along with what is accepted.
 *
 * @param <S> the state it looks at
 * @param <C> the command it looks at
 */
@FunctionalInterface
public interface Policy<S extends State, C extends Command> {
    /** Everything that speaks against the command; empty if nothing does. Never null, never throws. */
    List<? extends Reason> check(S state, C command, DecisionContext context);
}
