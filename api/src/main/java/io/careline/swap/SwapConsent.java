package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody agreed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapConsent permits ImmutableSwapConsent {
    /** As what. */
    SwapParty party();

    /** Who. */
    AgentId agent();

    /** In which role an approver signed; empty for the others. */
    Optional<Role> role();

    /** When. */
    Instant at();

    /** Starts one; {@code party}, {@code agent} and {@code at} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapConsent}. Not thread-safe. */
    class Builder extends ImmutableSwapConsent.Builder {
        Builder() {}
    }
}
