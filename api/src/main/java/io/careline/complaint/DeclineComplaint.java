package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Does not accept the matter as a complaint. Immutable and thread-safe. */
@Value.Immutable
public sealed interface DeclineComplaint extends ComplaintCommand permits ImmutableDeclineComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.DECLINE;
    }

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static DeclineComplaint of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeclineComplaint}. Not thread-safe. */
    class Builder extends ImmutableDeclineComplaint.Builder {
        Builder() {}
    }
}
