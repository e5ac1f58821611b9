package io.careline.handover;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What there is to hand over (rules H3, H4, H5); a host adds its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class HandoverItemKind extends Code<HandoverItemKind> {
    /** A matter that is still open (rule H3). */
    public static final HandoverItemKind OPEN_CASE = of("open-case");
    /** What cannot wait, and warnings (rules H3, H4). */
    public static final HandoverItemKind URGENT = of("urgent");
    /** A possible customer to contact (rule H4). */
    public static final HandoverItemKind PROSPECT = of("prospect");
    /** A complaint (rule H3). */
    public static final HandoverItemKind COMPLAINT = of("complaint");
    /** A repair (rule H3). */
    public static final HandoverItemKind REPAIR = of("repair");
    /** The equipment (rules H5, H6); counting it answers, too. */
    public static final HandoverItemKind EQUIPMENT = of("equipment");
    /** Something to know, a major event among it (rule H3). */
    public static final HandoverItemKind NOTICE = of("notice");
    /** A swap or another change of staff (rule H5). */
    public static final HandoverItemKind STAFF_CHANGE = of("staff-change");

    private HandoverItemKind(String value) {
        super(value);
    }

    /**
     * The kind with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static HandoverItemKind of(String value) {
        return new HandoverItemKind(value);
    }
}
