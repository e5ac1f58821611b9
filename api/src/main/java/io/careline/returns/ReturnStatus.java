package io.careline.returns;

import io.careline.lifecycle.Status;

/** Where a return stands. */
public enum ReturnStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** The buyer wants to send goods back, and it is assessed. */
    REQUESTED,
    /** The goods may come. */
    AUTHORISED,
    /** They are on their way back. */
    IN_TRANSIT,
    /** The seller has them. */
    RECEIVED,
    /** The seller has looked at them. */
    INSPECTED,
    /** The money goes back: a named person has confirmed it. */
    REFUNDED,
    /** Other goods are on their way. */
    EXCHANGED,
    /** The goods are not taken back. */
    REJECTED_ON_INSPECTION,
    /** The goods did not come in time. */
    EXPIRED,
    /** It was called off. */
    CANCELLED
}
