package io.careline.benchmarks.roster;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Writes rosters as the benchmarks' own evaluators read them. */
final class RosterTexts {
    private RosterTexts() {}

    /** One line an agent: its id and its shift on each day, a hyphen for a day off. */
    static String csv(RosterProblem problem, RosterSolution solution) {
        Map<AgentId, Map<LocalDate, String>> shifts = new HashMap<>();
        for (Assignment assignment : solution.assignments()) {
            shifts.computeIfAbsent(assignment.agent(), agent -> new HashMap<>())
                    .put(assignment.date(), assignment.shift().code().value());
        }
        StringBuilder text = new StringBuilder();
        for (RosterAgent agent : problem.agents()) {
            text.append(agent.id());
            for (int day = 0; day < problem.horizon().days(); day++) {
                LocalDate date = problem.horizon().start().plusDays(day);
                text.append(',')
                        .append(shifts.getOrDefault(agent.id(), Map.of()).getOrDefault(date, "-"));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The competition's solution file. */
    static String xml(String name, String competitor, RosterSolution solution) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Solution>\n");
        text.append("  <SchedulingPeriodID>").append(name).append("</SchedulingPeriodID>\n");
        text.append("  <Competitor>").append(competitor).append("</Competitor>\n");
        text.append("  <SoftConstraintsPenalty>")
                .append(solution.score().soft())
                .append("</SoftConstraintsPenalty>\n");
        for (Assignment assignment : solution.assignments()) {
            text.append("  <Assignment><Date>")
                    .append(assignment.date())
                    .append("</Date><Employee>")
                    .append(assignment.agent())
                    .append("</Employee><ShiftType>")
                    .append(assignment.shift().code())
                    .append("</ShiftType></Assignment>\n");
        }
        return text.append("</Solution>\n").toString();
    }
}
