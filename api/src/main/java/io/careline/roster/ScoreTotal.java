package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * What some violations come to. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScoreTotal permits ImmutableScoreTotal {
    /** The points of hard rules. */
    long hard();

    /** The cost of soft rules. */
    long soft();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScoreTotal}. Not thread-safe. */
    class Builder extends ImmutableScoreTotal.Builder {
        Builder() {}
    }
}
