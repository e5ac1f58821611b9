package io.careline.complaint.oversight;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.complaint.Category;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One entry of an agent's problem log (rule CP26). Immutable and thread-safe. */
@Value.Immutable
public sealed interface Problem permits ImmutableProblem {
    /** Who met with it. */
    AgentId agent();

    /** When. */
    Instant at();

    /** What kind of matter it is; empty if that was not said. */
    Optional<Category> category();

    /** What it is; not blank. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String description();

    /** How it was handled; empty while it is open. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> handling();

    /** Refuses a blank description. */
    @Value.Check
    default void check() {
        if (description().isBlank()) {
            throw new IllegalArgumentException("description of a problem of " + agent() + " must not be blank");
        }
    }

    /** Starts one; {@code agent}, {@code at} and {@code description} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Problem}. Not thread-safe. */
    class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
