package io.careline.leave;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** Names a request for leave. */
@Incubating(since = "0.1.0")
public final class LeaveRequestId extends Id<LeaveRequestId> {
    private LeaveRequestId(String value) {
        super(value);
    }

    /**
     * The leave request id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static LeaveRequestId of(String value) {
        return new LeaveRequestId(value);
    }
}
