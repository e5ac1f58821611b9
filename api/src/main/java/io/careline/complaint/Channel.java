package io.careline.complaint;

import io.careline.common.Code;

/** The way a complaint came in (rule CP1); a host adds its own with {@link #of(String)}. */
public final class Channel extends Code<Channel> {
    /** By telephone. */
    public static final Channel PHONE = of("phone");
    /** By letter. */
    public static final Channel LETTER = of("letter");
    /** By fax. */
    public static final Channel FAX = of("fax");
    /** In person. */
    public static final Channel VISIT = of("visit");
    /** By electronic mail. */
    public static final Channel EMAIL = of("email");
    /** On a web page, in a shop's chat or an app. */
    public static final Channel ONLINE = of("online");

    private Channel(String value) {
        super(value);
    }

    /**
     * The channel with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Channel of(String value) {
        return new Channel(value);
    }
}
