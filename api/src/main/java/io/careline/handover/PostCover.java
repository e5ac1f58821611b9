package io.careline.handover;

import io.careline.common.Incubating;
import io.careline.lifecycle.Actor;
import java.util.Optional;
import org.immutables.value.Value;

/** Who keeps a post beside giver and taker (rule R7): the host counts them. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PostCover permits ImmutablePostCover {
    /** How many agents; not below zero; 0 unless it is set. */
    @Value.Default
    default int colleagues() {
        return 0;
    }

    /** Who stands in with a role that the policy names, such as a security guard. */
    Optional<Actor> standIn();

    /** Refuses a number below zero. */
    @Value.Check
    default void check() {
        if (colleagues() < 0) {
            throw new IllegalArgumentException("colleagues (" + colleagues() + ") must not be below zero");
        }
    }

    /** Nobody. */
    static PostCover nobody() {
        return builder().build();
    }

    /**
     * Some agents.
     *
     * @throws IllegalArgumentException if the number is below zero
     */
    static PostCover of(int colleagues) {
        return builder().colleagues(colleagues).build();
    }

    /** Somebody who stands in. */
    static PostCover standIn(Actor standIn) {
        return builder().standIn(standIn).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PostCover}. Not thread-safe. */
    class Builder extends ImmutablePostCover.Builder {
        Builder() {}
    }
}
