package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** A closed complaint is taken up again. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintReopened extends ComplaintEvent permits ImmutableComplaintReopened {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.REOPENED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintReopened}. Not thread-safe. */
    class Builder extends ImmutableComplaintReopened.Builder {
        Builder() {}
    }
}
