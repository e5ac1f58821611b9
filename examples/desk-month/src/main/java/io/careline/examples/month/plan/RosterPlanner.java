package io.careline.examples.month.plan;

import io.careline.common.AgentId;
import io.careline.core.handbook.RosterRules;
import io.careline.core.roster.Rosters;
import io.careline.examples.month.input.Staff;
import io.careline.roster.Assignment;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterSolution;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the roster of a month from the handbook's rules, what the days need, and what people asked for in time. */
public final class RosterPlanner {
    private static final int SHORT = 100;
    private static final int SPARE = 2;

    private final RosterRules rules;
    private final Staff staff;
    private final List<DayPlan> days;
    private final List<RosterAbsence> absences;
    private final List<RosterRequest> requests;

    /** Of what was planned, and what was granted before the roster is made. */
    public RosterPlanner(
            RosterRules rules,
            Staff staff,
            List<DayPlan> days,
            List<RosterAbsence> absences,
            List<RosterRequest> requests) {
        this.rules = rules;
        this.staff = staff;
        this.days = List.copyOf(days);
        this.absences = List.copyOf(absences);
        this.requests = List.copyOf(requests);
    }

    /** The roster, solved part by part; the limits are for each. */
    public MonthRoster solve(RosterHorizon month, SolverLimits limits, SolverListener listener) {
        List<RosterProblem> problems = new ArrayList<>();
        List<RosterSolution> solutions = new ArrayList<>();
        for (RosterHorizon part : rules.parts(month)) {
            RosterProblem problem = problem(part, solutions, month);
            problems.add(problem);
            solutions.add(Rosters.solver().solve(problem, limits, listener));
        }
        return new MonthRoster(problems, solutions);
    }

    private RosterProblem problem(RosterHorizon part, List<RosterSolution> before, RosterHorizon month) {
        List<RosterAgent> agents = new ArrayList<>();
        staff.rostered().forEach(member -> agents.add(agent(member.agent(), before, month)));
        RosterProblem.Builder problem = rules.problem(part, agents);
        absences.stream().filter(absence -> overlaps(absence, part)).forEach(problem::addAbsences);
        requests.stream()
                .filter(request -> !request.date().isBefore(part.start())
                        && !request.date().isAfter(part.end()))
                .forEach(problem::addRequests);
        for (DayPlan day : days) {
            if (!day.date().isBefore(part.start()) && !day.date().isAfter(part.end())) {
                day.shifts().starts().forEach((shift, number) -> problem.addCover(cover(day.date(), shift, number)));
            }
        }
        return problem.build();
    }

    /** What the forecast wants is preferred; what the handbook wants is in its own cover. */
    private static CoverRequirement cover(LocalDate date, ShiftCode shift, int number) {
        return CoverRequirement.builder()
                .date(date)
                .addShifts(shift)
                .preferred(number)
                .underWeight(SHORT)
                .overWeight(SPARE)
                .build();
    }

    private static boolean overlaps(RosterAbsence absence, RosterHorizon part) {
        return !absence.to().isBefore(part.start()) && !absence.from().isAfter(part.end());
    }

    private static RosterAgent agent(AgentId agent, List<RosterSolution> before, RosterHorizon month) {
        if (before.isEmpty()) {
            return RosterAgent.of(agent);
        }
        Map<LocalDate, ShiftCode> worked = new TreeMap<>();
        for (RosterSolution solution : before) {
            for (Assignment assignment : solution.assignments()) {
                if (assignment.agent().equals(agent)) {
                    worked.put(assignment.date(), assignment.shift().code());
                }
            }
        }
        return RosterAgent.builder()
                .id(agent)
                .history(RosterHistory.builder()
                        .from(month.start())
                        .shifts(worked)
                        .build())
                .build();
    }
}
