package io.careline.privacy;

import io.careline.common.AgentId;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.lifecycle.Actor;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody may copy, lend or take out what is confidential (rule CF4). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CopyPermission permits ImmutableCopyPermission {
    /** Who may. */
    AgentId holder();

    /** Who permits it; the roles are those at that time. */
    Actor permittedBy();

    /** What may be done. */
    CopyKind kind();

    /** The aggregate whose data it is; any if empty. */
    Optional<String> aggregateId();

    /** Up to which class. */
    ConfidentialityClass upTo();

    /** From when on. */
    Instant from();

    /** The first moment at which it no longer holds. */
    Instant until();

    /** Refuses an end that is not after the beginning. */
    @Value.Check
    default void check() {
        if (!from().isBefore(until())) {
            throw new IllegalArgumentException("until (" + until() + ") must be after from (" + from() + ")");
        }
    }

    /** Starts one; all but {@code aggregateId} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CopyPermission}. Not thread-safe. */
    class Builder extends ImmutableCopyPermission.Builder {
        Builder() {}
    }
}
