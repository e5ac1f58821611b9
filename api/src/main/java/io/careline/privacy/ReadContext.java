package io.careline.privacy;

import io.careline.common.Incubating;
import io.careline.lifecycle.Actor;
import java.time.Instant;
import org.immutables.value.Value;

/** Who reads, when, and what for. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReadContext permits ImmutableReadContext {
    /** The moment, from the host's clock. */
    Instant now();

    /** Who reads; the roles say how much. */
    Actor actor();

    /** What for, such as {@code complaint review}; not blank. */
    String purpose();

    /** Refuses a blank purpose. */
    @Value.Check
    default void check() {
        if (purpose().isBlank()) {
            throw new IllegalArgumentException("purpose (" + purpose() + ") must not be blank");
        }
    }

    /**
     * A context.
     *
     * @throws IllegalArgumentException if the purpose is blank
     */
    static ReadContext of(Instant now, Actor actor, String purpose) {
        return new Builder().now(now).actor(actor).purpose(purpose).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReadContext}. Not thread-safe. */
    class Builder extends ImmutableReadContext.Builder {
        Builder() {}
    }
}
