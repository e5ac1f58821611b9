package io.careline.orderflag;

import io.careline.common.Code;

/** Why an order is not shipped yet (rule OF2); a host adds its own with {@link #of(String)}. */
public final class DelayReason extends Code<DelayReason> {
    /** The customer has not said which size. */
    public static final DelayReason SIZE_UNCONFIRMED = of("size-unconfirmed");
    /** The customer says when. */
    public static final DelayReason SHIP_WHEN_CONFIRMED = of("ship-when-confirmed");
    /** A waybill number must be filled in first. */
    public static final DelayReason WAYBILL_FIRST = of("waybill-first");

    private DelayReason(String value) {
        super(value);
    }

    /**
     * The reason with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static DelayReason of(String value) {
        return new DelayReason(value);
    }
}
