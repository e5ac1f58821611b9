package io.careline.complaint;

/** Who got in touch with whom. */
public enum ContactDirection {
    /** The desk reached the customer. */
    TO_CUSTOMER,
    /** The customer reached the desk. */
    FROM_CUSTOMER
}
