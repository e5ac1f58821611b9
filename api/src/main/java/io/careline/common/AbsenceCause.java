package io.careline.common;

/** Why an unauthorised absence is raised; a host makes its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class AbsenceCause extends Code<AbsenceCause> {
    /** Leave was not asked for in time, and management did not approve it (rule L5). */
    public static final AbsenceCause LEAVE_NOT_IN_TIME = of("leave-not-in-time");
    /** Away on days that were asked for and not approved (rule L5). */
    public static final AbsenceCause LEAVE_NOT_APPROVED = of("leave-not-approved");
    /** Not back when leave ended (rule L3). */
    public static final AbsenceCause LEAVE_OVERSTAYED = of("leave-overstayed");
    /** Leave was taken on a swapped or repaid shift (rule L18). */
    public static final AbsenceCause LEAVE_ON_SWAPPED_SHIFT = of("leave-on-swapped-shift");
    /** A swapped shift was missed: the swap was not clear, or its taker did not come (rules W8, W10). */
    public static final AbsenceCause SHIFT_MISSED_IN_SWAP = of("shift-missed-in-swap");
    /** Stayed away, or stopped working, without having asked first (rule L4). */
    public static final AbsenceCause NOT_ASKED_FIRST = of("not-asked-first");

    private AbsenceCause(String value) {
        super(value);
    }

    /**
     * The cause with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static AbsenceCause of(String value) {
        return new AbsenceCause(value);
    }
}
