package io.careline.leave;

import io.careline.common.Incubating;

/** What a period is worth in which somebody joined or left. */
@Incubating(since = "0.1.0")
public enum AccrualProration {
    /** As much as a whole one. */
    NONE,
    /** As much as the share of its days in employment. */
    BY_DAYS,
    /** Nothing. */
    WHOLE_PERIODS
}
