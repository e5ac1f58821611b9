package io.careline.leave;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** Names one entry of a leave ledger; what is booked twice under one id is booked once. */
@Incubating(since = "0.1.0")
public final class LeaveEntryId extends Id<LeaveEntryId> {
    private LeaveEntryId(String value) {
        super(value);
    }

    /**
     * The leave entry id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static LeaveEntryId of(String value) {
        return new LeaveEntryId(value);
    }
}
