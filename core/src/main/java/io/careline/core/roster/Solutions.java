package io.careline.core.roster;

import io.careline.roster.Assignment;
import io.careline.roster.RosterSolution;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns rows of codes into assignments and back. */
final class Solutions {
    private Solutions() {}

    static RosterSolution of(RosterModel model, byte[] rows, long moves) {
        return of(model, rows, moves, Double.NEGATIVE_INFINITY);
    }

    /** @param bound no roster costs less; left out if it is below zero */
    static RosterSolution of(RosterModel model, byte[] rows, long moves, double bound) {
        List<Assignment> assignments = new ArrayList<>();
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = model.start; day < model.days; day++) {
                int code = rows[agent * model.days + day];
                if (code != 0) {
                    assignments.add(
                            Assignment.of(model.agentIds.get(agent), model.date(day), model.shifts.get(code - 1)));
                }
            }
        }
        RosterSolution.Builder solution = RosterSolution.builder()
                .assignments(assignments)
                .score(ScoreReport.of(model, rows))
                .moves(moves);
        if (bound >= 0) {
            solution.lowerBound((long) Math.ceil(bound));
        }
        return solution.build();
    }

    /** @throws IllegalArgumentException if an assignment is none of the problem or gives a day two shifts */
    static byte[] rows(RosterModel model, List<Assignment> assignments) {
        Map<Object, Integer> agents = new HashMap<>();
        Map<Object, Integer> codes = new HashMap<>();
        for (int agent = 0; agent < model.agents; agent++) {
            agents.put(model.agentIds.get(agent), agent);
        }
        for (int code = 1; code < model.codes; code++) {
            codes.put(model.shifts.get(code - 1).code(), code);
        }
        byte[] rows = model.initial.clone();
        Set<Integer> taken = new HashSet<>();
        for (Assignment assignment : assignments) {
            int agent = agents.getOrDefault(assignment.agent(), -1);
            int code = codes.getOrDefault(assignment.shift().code(), -1);
            int day = day(model, assignment.date());
            if (agent < 0 || code < 0 || day < 0) {
                throw new IllegalArgumentException(
                        "roster (" + assignment + ") must name an agent, a day and a shift of the problem");
            }
            if (!taken.add(agent * model.days + day)) {
                throw new IllegalArgumentException("roster gives " + assignment.agent() + " two shifts on "
                        + assignment.date() + ", at most one is allowed");
            }
            rows[agent * model.days + day] = (byte) code;
        }
        return rows;
    }

    private static int day(RosterModel model, LocalDate date) {
        long day = ChronoUnit.DAYS.between(model.origin, date);
        return day < model.start || day >= model.days ? -1 : (int) day;
    }
}
