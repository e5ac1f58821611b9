package io.careline.staffing;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** How much a new day counts against what was known before, from 0 to 1. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SmoothingFactors permits ImmutableSmoothingFactors {
    /** Of the level (alpha). */
    double level();

    /** Of the trend (beta). */
    double trend();

    /** Of the weekday (gamma). */
    double season();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles {@link SmoothingFactors}. Not thread-safe. */
    class Builder extends ImmutableSmoothingFactors.Builder {
        Builder() {}
    }
}
