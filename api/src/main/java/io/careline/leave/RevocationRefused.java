package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Approved leave is not undone. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RevocationRefused extends LeaveEvent permits ImmutableRevocationRefused {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.REVOCATION_REFUSED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RevocationRefused}. Not thread-safe. */
    class Builder extends ImmutableRevocationRefused.Builder {
        Builder() {}
    }
}
