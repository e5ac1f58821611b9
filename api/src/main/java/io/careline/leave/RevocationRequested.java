package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The applicant asks for approved leave to be undone. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RevocationRequested extends LeaveEvent permits ImmutableRevocationRequested {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.REVOCATION_REQUESTED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RevocationRequested}. Not thread-safe. */
    class Builder extends ImmutableRevocationRequested.Builder {
        Builder() {}
    }
}
