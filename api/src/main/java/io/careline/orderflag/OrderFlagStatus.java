package io.careline.orderflag;

import io.careline.lifecycle.Status;

/** Where an order's flag stands. */
public enum OrderFlagStatus implements Status {
    /** Nothing is set yet. */
    NONE,
    /** It is set, as it was first. */
    SET,
    /** It was changed since. */
    AMENDED,
    /** It was taken away, for good. */
    CLEARED
}
