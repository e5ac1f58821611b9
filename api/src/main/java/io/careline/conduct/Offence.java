package io.careline.conduct;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What an agent is said to have done; a host adds its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class Offence extends Code<Offence> {
    /** Private chat, video, games, own software (rules C1, C2). */
    public static final Offence OWN_AFFAIRS = of("own-affairs");

    /** Snacks and loud talk at the desk (rule C3). */
    public static final Offence SNACKS_AND_NOISE = of("snacks-and-noise");

    /** A complaint about the agent was upheld (rules C4, C5, CP19). */
    public static final Offence UPHELD_COMPLAINT = of("upheld-complaint");

    /** A rule of service was broken (rule C6). */
    public static final Offence SERVICE_RULE = of("service-rule");

    /** Private business, or promises beyond one's power (rule C7). */
    public static final Offence PRIVATE_BUSINESS = of("private-business");

    /** A quarrel with a customer (rule C8). */
    public static final Offence QUARREL = of("quarrel");

    /** Something confidential got out (rules C9, CF3). */
    public static final Offence LEAK = of("leak");

    /** Appearance (rule C11). */
    public static final Offence APPEARANCE = of("appearance");

    /** The uniform was worn in the canteen (rule C11). */
    public static final Offence UNIFORM_IN_CANTEEN = of("uniform-in-canteen");

    /** The audit of a drawing came to less than 80 (rule C12). */
    public static final Offence DRAWING_AUDIT = of("drawing-audit");

    /** A serious breach (rule C13). */
    public static final Offence SERIOUS_BREACH = of("serious-breach");

    /** Damage by fault (rule C16). */
    public static final Offence DAMAGE = of("damage");

    /** The agent stayed away without leave; a person has confirmed it. */
    public static final Offence UNAUTHORISED_ABSENCE = of("unauthorised-absence");

    /** The agent left for good without approval (rule L20). */
    public static final Offence LEAVING_WITHOUT_APPROVAL = of("leaving-without-approval");

    private Offence(String value) {
        super(value);
    }

    /**
     * The offence with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Offence of(String value) {
        return new Offence(value);
    }
}
