package io.careline.returns;

import io.careline.common.Code;

/** What was sold, as far as its return depends on it (rule RT7); a host adds its own with {@link #of(String)}. */
public final class GoodsKind extends Code<GoodsKind> {
    /** Nothing special. */
    public static final GoodsKind ORDINARY = of("ordinary");
    /** Made for the buyer. */
    public static final GoodsKind CUSTOM_MADE = of("custom-made");
    /** Fresh or alive, spoils soon. */
    public static final GoodsKind PERISHABLE = of("perishable");
    /** Recordings, software and other digital goods that were downloaded or whose seal is broken. */
    public static final GoodsKind UNSEALED_MEDIA = of("unsealed-media");
    /** Newspapers and periodicals that were delivered. */
    public static final GoodsKind NEWSPAPER = of("newspaper");
    /** Touches safety or health, or changes its quality, once it is unsealed. */
    public static final GoodsKind SENSITIVE_ONCE_OPENED = of("sensitive-once-opened");
    /** Loses much of its value by being activated or tried. */
    public static final GoodsKind DEVALUED_BY_TRIAL = of("devalued-by-trial");
    /** Near its expiry or flawed, and sold as such. */
    public static final GoodsKind DECLARED_FLAWED = of("declared-flawed");

    private GoodsKind(String value) {
        super(value);
    }

    /**
     * The kind with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static GoodsKind of(String value) {
        return new GoodsKind(value);
    }
}
