package io.careline.leave;

import io.careline.common.Incubating;

/**
 * Which free days between two parts of leave count as leave themselves, also between the parts of two requests.
 *
 * <p>A free day is between them when from the last moment of work before it to the first one after it nothing is worked:
 * Friday afternoon and Monday morning, but not Friday morning and Monday. In a run of free days of both kinds each one
 * counts by its own kind.
 */
@Incubating(since = "0.1.0")
public enum SandwichRule {
    /** None. */
    NONE,
    /** Days of rest: a weekend, an agent's own days off. */
    WEEKEND,
    /** Public holidays. */
    HOLIDAY,
    /** Both. */
    BOTH;

    /** Whether a free day of this kind counts; a working day never does. */
    public boolean counts(LeaveDayKind kind) {
        return switch (kind) {
            case WORKDAY -> false;
            case REST_DAY -> this == WEEKEND || this == BOTH;
            case HOLIDAY -> this == HOLIDAY || this == BOTH;
        };
    }
}
