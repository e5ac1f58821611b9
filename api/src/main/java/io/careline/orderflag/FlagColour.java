package io.careline.orderflag;

import io.careline.common.Code;

/** The colour of an order's flag (rule OF1); a host adds its own with {@link #of(String)}. */
public final class FlagColour extends Code<FlagColour> {
    /** No colour on most platforms. */
    public static final FlagColour GREY = of("grey");
    /** The standard flag. */
    public static final FlagColour RED = of("red");
    /** The courier has special requirements. */
    public static final FlagColour YELLOW = of("yellow");
    /** Shipping is delayed. */
    public static final FlagColour GREEN = of("green");
    /** A gift or a refund. */
    public static final FlagColour BLUE = of("blue");
    /** Anything else. */
    public static final FlagColour PURPLE = of("purple");
    /** Beyond the handbooks: on Kuaimai and Douyin. */
    public static final FlagColour ORANGE = of("orange");
    /** Beyond the handbooks: on Douyin. */
    public static final FlagColour CYAN = of("cyan");
    /** Beyond the handbooks: on Kuaimai. */
    public static final FlagColour LIGHT_BLUE = of("light-blue");
    /** Beyond the handbooks: on Kuaimai. */
    public static final FlagColour LIGHT_PINK = of("light-pink");
    /** Beyond the handbooks: on Kuaimai. */
    public static final FlagColour DARK_GREEN = of("dark-green");
    /** Beyond the handbooks: on Kuaimai. */
    public static final FlagColour PEACH_RED = of("peach-red");

    private FlagColour(String value) {
        super(value);
    }

    /**
     * The colour with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static FlagColour of(String value) {
        return new FlagColour(value);
    }
}
