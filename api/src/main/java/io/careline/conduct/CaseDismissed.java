package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Nothing comes of it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CaseDismissed extends ConductEvent permits ImmutableCaseDismissed {
    @Override
    default ConductEventType type() {
        return ConductEventType.CASE_DISMISSED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CaseDismissed}. Not thread-safe. */
    class Builder extends ImmutableCaseDismissed.Builder {
        Builder() {}
    }
}
