package io.careline.conduct;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What makes an offence worse than its ladder foresees; a host adds its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class Aggravation extends Code<Aggravation> {
    /** The agent will not comply (rule C2). */
    public static final Aggravation REFUSAL = of("refusal");

    /** It had a grave result (rule C9). */
    public static final Aggravation GRAVE_RESULT = of("grave-result");

    /** Others were forced to do it (rule C9). */
    public static final Aggravation FORCED_OTHERS = of("forced-others");

    /** Not all of it was corrected (rule C12). */
    public static final Aggravation NOT_CORRECTED = of("not-corrected");

    /** The contract was signed all the same (rule C12). */
    public static final Aggravation CONTRACT_SIGNED = of("contract-signed");

    /** The discrepancy is large (rule C16). */
    public static final Aggravation LARGE_DISCREPANCY = of("large-discrepancy");

    private Aggravation(String value) {
        super(value);
    }

    /**
     * The aggravation with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Aggravation of(String value) {
        return new Aggravation(value);
    }
}
