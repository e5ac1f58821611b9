package io.careline.roster;

import io.careline.common.Code;

/** The name of a shift type, as the roster has it; a host makes its own with {@link #of(String)}. */
public final class ShiftCode extends Code<ShiftCode> {
    /** The day shift. */
    public static final ShiftCode DAY = of("day");
    /** The night shift. */
    public static final ShiftCode NIGHT = of("night");

    private ShiftCode(String value) {
        super(value);
    }

    /**
     * The shift code with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ShiftCode of(String value) {
        return new ShiftCode(value);
    }
}
