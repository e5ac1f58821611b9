package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The sanction stands. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AppealRejected extends ConductEvent permits ImmutableAppealRejected {
    @Override
    default ConductEventType type() {
        return ConductEventType.APPEAL_REJECTED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AppealRejected}. Not thread-safe. */
    class Builder extends ImmutableAppealRejected.Builder {
        Builder() {}
    }
}
