package io.careline.core.lifecycle;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.State;
import java.util.List;

/**
 * A condition that can be judged without the command's content, so that {@code permitted} can answer it beforehand.
 *
 * @param <S> the state it looks at
 */
@FunctionalInterface
public interface StateRule<S extends State> {
    /** Everything that speaks against it; empty if nothing does. Pure: never null, never throws. */
    List<Rejection> check(S state, DecisionContext context);
}
