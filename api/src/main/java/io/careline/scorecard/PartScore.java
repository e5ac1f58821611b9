package io.careline.scorecard;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What a part of the score came to. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PartScore permits ImmutablePartScore {
    /** Which part. */
    PartRater rater();

    /** What it weighs, in per cent; 0 if it is left out. */
    int weight();

    /** Its points: 0 to 100, and what a quota gives beyond. */
    BigDecimal points();

    /** What a part came to. */
    static PartScore of(PartRater rater, int weight, BigDecimal points) {
        return builder().rater(rater).weight(weight).points(points).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PartScore}. Not thread-safe. */
    class Builder extends ImmutablePartScore.Builder {
        Builder() {}
    }
}
