package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The matter was not accepted as a complaint. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintDeclined extends ComplaintEvent permits ImmutableComplaintDeclined {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.DECLINED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintDeclined}. Not thread-safe. */
    class Builder extends ImmutableComplaintDeclined.Builder {
        Builder() {}
    }
}
