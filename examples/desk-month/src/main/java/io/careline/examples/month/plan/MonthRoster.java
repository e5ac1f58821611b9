package io.careline.examples.month.plan;

import io.careline.roster.Assignment;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import java.util.List;

/**
 * The roster of a month: one problem, solved; where a season changes the shifts' hours within the month, one for each part.
 *
 * @param problems what was to be solved
 * @param solutions what was found for each
 */
public record MonthRoster(List<RosterProblem> problems, List<RosterSolution> solutions) {
    /** All shifts. */
    public List<Assignment> assignments() {
        return solutions.stream()
                .flatMap(solution -> solution.assignments().stream())
                .toList();
    }
}
