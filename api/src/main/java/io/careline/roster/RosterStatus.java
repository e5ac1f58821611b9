package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.Status;

/** Where a roster stands. */
@Incubating(since = "0.1.0")
public enum RosterStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** It is being made; its agents do not know it. */
    DRAFT,
    /** Its agents know it. */
    PUBLISHED,
    /** It has changed since it was published. */
    AMENDED,
    /** Its days are over. */
    CLOSED
}
