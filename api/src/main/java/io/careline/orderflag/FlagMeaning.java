package io.careline.orderflag;

import io.careline.common.Code;

/** What a flag says of an order (rule OF1); a host adds its own with {@link #of(String)}. */
public final class FlagMeaning extends Code<FlagMeaning> {
    /** Nothing special. */
    public static final FlagMeaning STANDARD = of("standard");
    /** The courier has special requirements. */
    public static final FlagMeaning COURIER = of("courier");
    /** Shipping is delayed. */
    public static final FlagMeaning DELAY = of("delay");
    /** Something is added, or money goes back. */
    public static final FlagMeaning GIFT_OR_REFUND = of("gift-or-refund");
    /** Anything else. */
    public static final FlagMeaning OTHER = of("other");

    private FlagMeaning(String value) {
        super(value);
    }

    /**
     * The meaning with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static FlagMeaning of(String value) {
        return new FlagMeaning(value);
    }
}
