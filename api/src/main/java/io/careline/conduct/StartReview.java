package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Looks into it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface StartReview extends ConductCommand permits ImmutableStartReview {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.START_REVIEW;
    }

    /** The command. */
    static StartReview of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StartReview}. Not thread-safe. */
    class Builder extends ImmutableStartReview.Builder {
        Builder() {}
    }
}
