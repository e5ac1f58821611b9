package io.careline.returns;

/** Who bears the cost of a way. */
public enum FreightPayer {
    /** The buyer. */
    BUYER,
    /** The seller. */
    SELLER,
    /** The rules say nothing: it stays with whoever paid it. */
    NOT_STATED
}
