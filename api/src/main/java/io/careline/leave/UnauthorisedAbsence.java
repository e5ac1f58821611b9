package io.careline.leave;

import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Days on which an agent was away without leave. It is raised for attendance to look at; nothing is decided.
 * Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface UnauthorisedAbsence permits ImmutableUnauthorisedAbsence {
    /** Who. */
    AgentId agent();

    /** The first day. */
    LocalDate from();

    /** The last day; empty while the agent is still away. */
    Optional<LocalDate> to();

    /** Why it is raised. */
    AbsenceCause cause();

    /** Starts one; {@code agent}, {@code from} and {@code cause} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link UnauthorisedAbsence}. Not thread-safe. */
    class Builder extends ImmutableUnauthorisedAbsence.Builder {
        Builder() {}
    }
}
