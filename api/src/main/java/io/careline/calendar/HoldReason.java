package io.careline.calendar;

import io.careline.common.Code;

/** Why work on a matter is on hold. An open code: a host may add its own; a clock's policy says which ones pause it. */
public final class HoldReason extends Code<HoldReason> {
    /** The customer has to answer or deliver something. */
    public static final HoldReason AWAITING_CUSTOMER = of("awaiting-customer");

    /** Another department has to act (rule CP3). */
    public static final HoldReason AWAITING_DEPARTMENT = of("awaiting-department");

    /** Somebody outside the company has to act: a supplier, a courier, an authority. */
    public static final HoldReason AWAITING_THIRD_PARTY = of("awaiting-third-party");

    private HoldReason(String value) {
        super(value);
    }

    /**
     * The hold reason with this value.
     *
     * @param value not blank, at most 200 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static HoldReason of(String value) {
        return new HoldReason(value);
    }
}
