package io.careline.core.calendar;

import java.time.Duration;
import java.time.Instant;

/** The arithmetic of a clock's basis. */
interface Counting {
    /** The time from one moment to a later one; zero if it is earlier. */
    Duration between(Instant from, Instant to);

    /** When a target that starts at a moment is due. */
    Instant plus(Instant start, Duration target);

    /** The moment a length of time before a due time. */
    Instant minus(Instant due, Duration length);

    /** When a target of whole days that starts at a moment is due. */
    Instant endOfDay(Instant start, int days);

    /** A due time of whole days after a pause: later by the days that ended during the pause. */
    Instant later(Instant due, Instant heldAt, Instant resumedAt);
}
