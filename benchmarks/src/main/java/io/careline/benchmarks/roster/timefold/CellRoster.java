package io.careline.benchmarks.roster.timefold;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** A roster as Timefold sees it. */
@PlanningSolution
public class CellRoster {
    private List<Object> facts;
    private List<Cell> cells;
    private int days;
    private ConstraintWeightOverrides<HardSoftLongScore> overrides;
    private HardSoftLongScore score;

    /** For Timefold, which copies rosters. */
    public CellRoster() {}

    CellRoster(List<Object> facts, List<Cell> cells, int days, ConstraintWeightOverrides<HardSoftLongScore> overrides) {
        this.facts = facts;
        this.cells = cells;
        this.days = days;
        this.overrides = overrides;
    }

    @ProblemFactCollectionProperty
    public List<Object> getFacts() {
        return facts;
    }

    /** By agent, then by day. */
    @PlanningEntityCollectionProperty
    public List<Cell> getCells() {
        return cells;
    }

    public int getDays() {
        return days;
    }

    /** Takes the weight of constraints that the problem has no rules for, so that Timefold leaves them out. */
    public ConstraintWeightOverrides<HardSoftLongScore> getOverrides() {
        return overrides;
    }

    public void setOverrides(ConstraintWeightOverrides<HardSoftLongScore> overrides) {
        this.overrides = overrides;
    }

    @PlanningScore
    public HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }
}
