package io.careline.attendance;

import io.careline.common.Incubating;

/** What a deduction is proposed for. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum DeductionBasis {
    /** Coming late. */
    LATENESS,
    /** Coming late so many times in a month. */
    LATENESS_COUNT,
    /** Leaving early. */
    EARLY_LEAVE,
    /** Being away from the post. */
    AWAY,
    /** Missing a shift, or not having signed it. */
    ABSENCE,
    /** Staying away without leave. */
    UNAUTHORISED_ABSENCE
}
