package io.careline.staffing;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What makes a day unlike others of its weekday: a holiday, a sale. An open code; a host names its own. */
@Incubating(since = "0.1.0")
public final class SpecialDayKind extends Code<SpecialDayKind> {
    /** A public holiday. */
    public static final SpecialDayKind HOLIDAY = of("holiday");
    /** A sale or another promotion. */
    public static final SpecialDayKind PROMOTION = of("promotion");

    private SpecialDayKind(String value) {
        super(value);
    }

    /**
     * The kind with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static SpecialDayKind of(String value) {
        return new SpecialDayKind(value);
    }
}
