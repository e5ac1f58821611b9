package io.careline.lifecycle;

import io.careline.common.Code;

/** What an actor may act as; a host adds its own with {@link #of(String)}. */
public final class Role extends Code<Role> {
    /** Takes, registers and tracks matters (rule CP8's officer). */
    public static final Role OFFICER = of("officer");
    /** Leads a team: assigns work (rule CP13). */
    public static final Role TEAM_LEAD = of("team-lead");
    /** Supervises the desk (rules L7, CP24). */
    public static final Role SUPERVISOR = of("supervisor");
    /** Manages the department. */
    public static final Role MANAGER = of("manager");
    /** Decides what a department cannot (rule CP4). */
    public static final Role DIRECTOR = of("director");
    /** Acts for the customer, or is the customer. */
    public static final Role CUSTOMER = of("customer");
    /** A timer or another program. */
    public static final Role SYSTEM = of("system");

    private Role(String value) {
        super(value);
    }

    /**
     * The role with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Role of(String value) {
        return new Role(value);
    }
}
