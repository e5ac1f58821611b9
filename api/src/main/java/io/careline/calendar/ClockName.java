package io.careline.calendar;

import io.careline.common.Code;

/** Which promise a service clock measures. An open code: a host may add its own. */
public final class ClockName extends Code<ClockName> {
    /** Until the matter is on the register (rule CP11). */
    public static final ClockName REGISTRATION = of("registration");

    /** Until the customer is contacted (rules CP12, CB7). */
    public static final ClockName CONTACT = of("contact");

    /** Until a promised reply is given (rules CP15, CB3). */
    public static final ClockName REPLY = of("reply");

    /** Until the matter is solved. */
    public static final ClockName RESOLUTION = of("resolution");

    /** Until the customer is asked whether he is satisfied (rules CP6, CP9). */
    public static final ClockName FOLLOW_UP = of("follow-up");

    private ClockName(String value) {
        super(value);
    }

    /**
     * The clock name with this value.
     *
     * @param value not blank, at most 200 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ClockName of(String value) {
        return new ClockName(value);
    }
}
