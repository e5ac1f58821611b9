package io.careline.orderflag;

import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
public enum OrderFlagEventType implements EventType {
    /** {@link OrderFlagSet}. */
    SET,
    /** {@link OrderFlagAmended}. */
    AMENDED,
    /** {@link OrderFlagCleared}. */
    CLEARED,
    /** {@link PushRecorded}. */
    PUSH_RECORDED
}
