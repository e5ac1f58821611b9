package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum RosterEventType implements EventType {
    /** {@link RosterDrafted}. */
    DRAFTED,
    /** {@link RosterRevised}. */
    REVISED,
    /** {@link RosterPublished}. */
    PUBLISHED,
    /** {@link RosterAmended}. */
    AMENDED,
    /** {@link ShiftGapOpened}. */
    SHIFT_GAP_OPENED,
    /** {@link ShiftGapFilled}. */
    SHIFT_GAP_FILLED,
    /** {@link RosterClosed}. */
    CLOSED
}
