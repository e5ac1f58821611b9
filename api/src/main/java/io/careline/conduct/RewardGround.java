package io.careline.conduct;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What a reward is for; a host adds its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class RewardGround extends Code<RewardGround> {
    /** An error in the data was found (rule C15). */
    public static final RewardGround DATA_ERROR_FOUND = of("data-error-found");

    /** A proposal was adopted (rule C15). */
    public static final RewardGround PROPOSAL_ADOPTED = of("proposal-adopted");

    private RewardGround(String value) {
        super(value);
    }

    /**
     * The ground with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static RewardGround of(String value) {
        return new RewardGround(value);
    }
}
