package io.careline.callback;

import io.careline.common.Code;

/** A step of a call's script (rule CB4). An open code; a host adds its own with {@link #of(String)}. */
public final class CallStep extends Code<CallStep> {
    /** The customer is who he should be; before anything else (rule CB2). */
    public static final CallStep IDENTITY = of("identity");
    /** The department and the agent number are given. */
    public static final CallStep INTRODUCTION = of("introduction");
    /** The customer is asked whether it is a good time. */
    public static final CallStep CONVENIENCE = of("convenience");
    /** Date, issue and result are named. */
    public static final CallStep PURPOSE = of("purpose");
    /** The customer is asked whether the matter is cleared. */
    public static final CallStep SATISFACTION = of("satisfaction");
    /** The call is closed politely. */
    public static final CallStep CLOSING = of("closing");

    private CallStep(String value) {
        super(value);
    }

    /**
     * The step with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CallStep of(String value) {
        return new CallStep(value);
    }
}
