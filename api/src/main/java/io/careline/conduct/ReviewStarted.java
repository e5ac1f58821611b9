package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Somebody looks into it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReviewStarted extends ConductEvent permits ImmutableReviewStarted {
    @Override
    default ConductEventType type() {
        return ConductEventType.REVIEW_STARTED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReviewStarted}. Not thread-safe. */
    class Builder extends ImmutableReviewStarted.Builder {
        Builder() {}
    }
}
