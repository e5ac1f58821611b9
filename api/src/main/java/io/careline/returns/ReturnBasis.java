package io.careline.returns;

/** By which of the two decisions a return is handled. */
public enum ReturnBasis {
    /** By the terms of the house. */
    HOUSE,
    /** By the law, where the house gives less. */
    LEGAL_FLOOR
}
