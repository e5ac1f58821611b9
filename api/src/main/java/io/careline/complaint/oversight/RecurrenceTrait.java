package io.careline.complaint.oversight;

/** In what complaints can be alike (rule CP7). */
public enum RecurrenceTrait {
    /** They are of one category. */
    CATEGORY,
    /** They are about one product. */
    PRODUCT,
    /** They have one cause. */
    CAUSE
}
