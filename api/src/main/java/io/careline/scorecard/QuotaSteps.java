package io.careline.scorecard;

import io.careline.common.Incubating;

/** How a part of a step counts (rule K2, gap G8). */
@Incubating(since = "0.1.0")
public enum QuotaSteps {
    /** Not at all: nine too many or too few change nothing. */
    FLOORED,
    /** In proportion: five of ten are half a point. */
    PROPORTIONAL
}
