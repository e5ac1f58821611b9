package io.careline.common;

/** How closely a piece of information is kept, from open to closest (rules CF1 and CF2). */
public enum ConfidentialityClass {
    /** For anybody. */
    PUBLIC,
    /** For the staff. */
    INTERNAL,
    /** Visit and call records, handovers, work journals (rule CF2). */
    SECRET,
    /** Contracts, prospects, customer data (rule CF1). */
    TOP_SECRET
}
