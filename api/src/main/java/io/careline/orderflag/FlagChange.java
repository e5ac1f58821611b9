package io.careline.orderflag;

import io.careline.common.AgentId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One change of an order's flag: who, when, and to which colour. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FlagChange permits ImmutableFlagChange {
    /** Where it led. */
    OrderFlagStatus status();

    /** When. */
    Instant at();

    /** Who. */
    AgentId by();

    /** The colour since; empty once it is cleared. */
    Optional<FlagColour> flag();

    /** Starts one; {@code status}, {@code at} and {@code by} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FlagChange}. Not thread-safe. */
    class Builder extends ImmutableFlagChange.Builder {
        Builder() {}
    }
}
