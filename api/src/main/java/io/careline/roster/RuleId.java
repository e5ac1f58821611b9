package io.careline.roster;

import io.careline.common.Id;
import io.careline.common.Incubating;

/** The name of a rule of a roster: scores and explanations speak of it. */
@Incubating(since = "0.1.0")
public final class RuleId extends Id<RuleId> {
    /** The name under which cover is scored unless a requirement says otherwise. */
    public static final RuleId COVER = of("cover");
    /** The name under which requests are scored. */
    public static final RuleId REQUESTS = of("requests");
    /** The name under which absences are scored. */
    public static final RuleId ABSENCES = of("absences");
    /** The name under which locked days are scored. */
    public static final RuleId LOCKS = of("locks");

    /** The name under which preferred days are scored. */
    public static final RuleId PREFERENCES = of("preferences");

    /** The name under which shifts outside an agent's hours are scored. */
    public static final RuleId AVAILABILITY = of("availability");

    private RuleId(String value) {
        super(value);
    }

    /**
     * The rule id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }
}
