package io.careline.roster;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** Why a day of a roster that is known to its agents changes; a host adds its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class ChangeCause extends Code<ChangeCause> {
    /** Leave was approved. */
    public static final ChangeCause LEAVE = of("leave");
    /** Agents have swapped their shifts. */
    public static final ChangeCause SWAP = of("swap");
    /** Somebody is ill. */
    public static final ChangeCause SICKNESS = of("sickness");
    /** More or fewer agents are needed. */
    public static final ChangeCause DEMAND = of("demand");

    private ChangeCause(String value) {
        super(value);
    }

    /**
     * The cause with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ChangeCause of(String value) {
        return new ChangeCause(value);
    }
}
