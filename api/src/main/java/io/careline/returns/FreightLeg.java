package io.careline.returns;

/** One way that goods travel. */
public enum FreightLeg {
    /** From the seller to the buyer. */
    OUTBOUND,
    /** From the buyer back to the seller. */
    RETURN,
    /** From the seller to the buyer again, with other goods. */
    RESHIP
}
