package io.careline.scorecard;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What a rating looks at: those of rule K3 and others; a host makes its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class CriterionId extends Code<CriterionId> {
    /** How far the tasks of the month are done; the agent says so himself (rule K3). */
    public static final CriterionId TASK_COMPLETION = of("task-completion");
    /** What came of the work (rule K3). */
    public static final CriterionId RESULTS = of("results");
    /** Ability at work (rule K3). */
    public static final CriterionId ABILITY = of("ability");
    /** Working with others (rule K3). */
    public static final CriterionId TEAMWORK = of("teamwork");
    /** Service to customers (rule K3). */
    public static final CriterionId SERVICE = of("service");
    /** The monthly examination of knowledge (rule K8). */
    public static final CriterionId KNOWLEDGE_EXAM = of("knowledge-exam");

    private CriterionId(String value) {
        super(value);
    }

    /**
     * The criterion id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }
}
