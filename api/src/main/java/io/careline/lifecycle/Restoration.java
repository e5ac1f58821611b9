package io.careline.lifecycle;

import java.util.List;
import org.immutables.value.Value;

/**
 * A state taken over from a host that keeps status columns and no events. Immutable and thread-safe.
 *
 * @param <S> the life cycle's state
 */
@Value.Immutable
public sealed interface Restoration<S extends State> permits ImmutableRestoration {
    /** The state to go on with: the snapshot, completed where it could be. */
    S state();

    /** What the snapshot lacked or contradicted; empty if it was sound. */
    List<Finding> findings();

    /** A restored state and what was found. */
    static <S extends State> Restoration<S> of(S state, List<Finding> findings) {
        return new Builder<S>().state(state).findings(findings).build();
    }

    /**
     * Assembles a {@link Restoration}. Not thread-safe.
     *
     * @param <S> the life cycle's state
     */
    class Builder<S extends State> extends ImmutableRestoration.Builder<S> {
        Builder() {}
    }
}
