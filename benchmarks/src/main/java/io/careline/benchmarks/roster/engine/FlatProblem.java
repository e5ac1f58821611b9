package io.careline.benchmarks.roster.engine;

import io.careline.core.roster.Rosters;
import io.careline.roster.Assignment;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.ShiftType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A problem in numbers, rule by rule and agent by agent: what the models of other engines are built from. Value 0 is a day
 * off, value n the n-th shift. Immutable, once it is read.
 */
public final class FlatProblem {
    public final int agents;
    public final int days;
    public final int values;

    final List<Total> totals = new ArrayList<>();
    final List<Run> runs = new ArrayList<>();
    final List<Weekends> weekends = new ArrayList<>();
    final List<Pattern> patterns = new ArrayList<>();
    final List<Cover> covers = new ArrayList<>();
    final RosterProblem problem;
    private final boolean[] isBarred;
    private final long[] costs;

    FlatProblem(RosterProblem problem) {
        this.problem = problem;
        this.agents = problem.agents().size();
        this.days = problem.horizon().days();
        this.values = problem.shifts().size() + 1;
        this.isBarred = new boolean[agents * days * values];
        this.costs = new long[isBarred.length];
    }

    /**
     * Reads a problem.
     *
     * @throws InexpressibleProblemException with every reason, if something of it would be left out
     */
    public static FlatProblem of(RosterProblem problem) {
        return new FlatProblemReader(problem).read();
    }

    public List<Total> totals() {
        return totals;
    }

    public List<Run> runs() {
        return runs;
    }

    public List<Weekends> weekends() {
        return weekends;
    }

    public List<Pattern> patterns() {
        return patterns;
    }

    public List<Cover> covers() {
        return covers;
    }

    /** Whether an agent may have a value on a day at all. */
    public boolean isAllowed(int agent, int day, int value) {
        return !isBarred[index(agent, day, value)];
    }

    /** What a value on a day of an agent costs by itself. */
    public long cost(int agent, int day, int value) {
        return costs[index(agent, day, value)];
    }

    void bar(int agent, int day, int value) {
        isBarred[index(agent, day, value)] = true;
    }

    void charge(int agent, int day, int value, long cost) {
        costs[index(agent, day, value)] += cost;
    }

    private int index(int agent, int day, int value) {
        return (agent * days + day) * values + value;
    }

    /**
     * A roster as Careline scores it.
     *
     * @param roster by agent and day, the value
     * @param moves how many moves were tried; 0 if the engine knows none
     */
    public RosterSolution solution(int[][] roster, long moves, OptionalLong lowerBound) {
        List<Assignment> assignments = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            for (int day = 0; day < days; day++) {
                if (roster[agent][day] > 0) {
                    ShiftType shift = problem.shifts().get(roster[agent][day] - 1);
                    assignments.add(Assignment.of(
                            problem.agents().get(agent).id(),
                            problem.horizon().start().plusDays(day),
                            shift));
                }
            }
        }
        return RosterSolution.builder()
                .assignments(assignments)
                .score(Rosters.solver().score(problem, assignments))
                .moves(moves)
                .lowerBound(lowerBound)
                .build();
    }
}
