package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Ends a resolved complaint whose follow-up is done, or waived with a reason (rule CP6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface CloseComplaint extends ComplaintCommand permits ImmutableCloseComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.CLOSE;
    }

    /** Why there is no follow-up; needed unless it is done. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> waiver();

    /** The command without anything else. */
    static CloseComplaint of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CloseComplaint}. Not thread-safe. */
    class Builder extends ImmutableCloseComplaint.Builder {
        Builder() {}
    }
}
