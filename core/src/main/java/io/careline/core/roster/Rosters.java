package io.careline.core.roster;

import io.careline.common.Incubating;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import io.careline.roster.Assignment;
import io.careline.roster.Roster;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolver;
import java.util.List;
import java.util.Objects;

/** Makes solvers of roster problems, editors of and advisors on rosters, and their life cycle. */
@Incubating(since = "0.1.0")
public final class Rosters {
    private Rosters() {}

    /** The solver of this library: rows by dynamic programming, then annealing over rows that keep the hard rules. */
    public static RosterSolver solver() {
        return new DefaultRosterSolver();
    }

    /** Who explains, compares, recommends and repairs rosters. */
    public static RosterAdvisor advisor() {
        return new DefaultRosterAdvisor();
    }

    /**
     * An editor of a roster.
     *
     * @param roster at most one assignment for each agent and day of the horizon, with shifts of the problem
     * @throws io.careline.roster.InvalidRosterProblemException if the problem cannot be solved as it stands
     * @throws IllegalArgumentException if an assignment names an agent, day or shift that the problem does not have, or
     *     gives a day two shifts
     */
    public static RosterEditor editor(RosterProblem problem, List<Assignment> roster) {
        RosterModel model = DefaultRosterSolver.model(problem);
        return new DefaultRosterEditor(model, Solutions.rows(model, roster));
    }

    /** The life cycle of rosters under a policy: draft, publication by publication, amendments, end. */
    public static Lifecycle<Roster, RosterCommand, RosterEvent> lifecycle(RosterPolicy policy) {
        return define(policy).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<Roster, RosterCommand, RosterEvent> define(RosterPolicy policy) {
        return new RosterTable(Objects.requireNonNull(policy, "policy")).define();
    }
}
