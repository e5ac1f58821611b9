package io.careline.benchmarks.roster.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** One day of one agent: what Timefold decides. It has one of the shifts that the agent may work on that day, or none. */
@PlanningEntity
public class Cell {
    private Integer id;
    private AgentRules agent;
    private int day;
    private List<Integer> choices;
    private long[] costs;
    private boolean isDecided;
    private Integer shift;

    /** For Timefold, which copies cells. */
    public Cell() {}

    /**
     * @param choices the shifts that are allowed
     * @param costs what each value costs by itself
     * @param isDecided whether the day is locked
     */
    Cell(int id, AgentRules agent, int day, List<Integer> choices, long[] costs, boolean isDecided) {
        this.id = id;
        this.agent = agent;
        this.day = day;
        this.choices = choices;
        this.costs = costs;
        this.isDecided = isDecided;
        this.shift = isDecided && !choices.isEmpty() ? choices.get(0) : null;
    }

    @PlanningId
    public Integer getId() {
        return id;
    }

    /** The id of the cell of the day after; nobody's after the last day. */
    public Integer getNextId() {
        return id + 1;
    }

    public AgentRules getAgent() {
        return agent;
    }

    public int getDay() {
        return day;
    }

    @ValueRangeProvider(id = "choices")
    public List<Integer> getChoices() {
        return choices;
    }

    @PlanningPin
    public boolean isDecided() {
        return isDecided;
    }

    /** The shift, from 1 on; null: off. */
    @PlanningVariable(valueRangeProviderRefs = "choices", allowsUnassigned = true)
    public Integer getShift() {
        return shift;
    }

    public void setShift(Integer shift) {
        this.shift = shift;
    }

    int value() {
        return shift == null ? 0 : shift;
    }

    boolean isOff() {
        return shift == null;
    }

    long cost() {
        return costs[value()];
    }

    boolean isOpenTo(Integer value) {
        return !isDecided && (value == null || choices.contains(value));
    }
}
