package io.careline.returns;

/** What the buyer gets for the goods. */
public enum ReturnRemedy {
    /** Money. */
    REFUND,
    /** Other goods. */
    EXCHANGE
}
