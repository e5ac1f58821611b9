package io.careline.leave;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is left of the leave that lapses on one date. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveLot permits ImmutableLeaveLot {
    /** The last day on which it can be used; empty if it never lapses. */
    Optional<LocalDate> expiresOn();

    /** What is left; above zero. */
    LeaveAmount amount();

    /** Starts one; {@code amount} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveLot}. Not thread-safe. */
    class Builder extends ImmutableLeaveLot.Builder {
        Builder() {}
    }
}
