package io.careline.examples.month.plan;

import io.careline.core.handbook.RosterRules;
import io.careline.core.roster.Rosters;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.roster.Assignment;
import io.careline.roster.ContractCode;
import io.careline.roster.FairnessRule;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterSolution;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
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
    private static final int EVEN = 4;

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
        staff.rostered().forEach(member -> agents.add(agent(member, before, month)));
        RosterProblem.Builder problem = rules.problem(part, agents);
        problem.addAllRules(evenLoads());
        absences.stream().filter(absence -> overlaps(absence, part)).forEach(problem::addAbsences);
        requests.stream()
                .filter(request -> !request.date().isBefore(part.start())
                        && !request.date().isAfter(part.end()))
                .forEach(problem::addRequests);
        for (DayPlan day : days) {
            if (!day.date().isBefore(part.start()) && !day.date().isAfter(part.end())) {
                problem.addAllCover(DemandCover.of(day.demand()));
            }
        }
        return problem.build();
    }

    /** Those of one contract work as many shifts as each other, as far as nothing weightier is against it. */
    private List<RosterRule> evenLoads() {
        return staff.rostered().stream()
                .map(member -> member.contract().map(RuleScope::of).orElseGet(RuleScope::everyone))
                .distinct()
                .<RosterRule>map(scope -> FairnessRule.builder()
                        .id(RuleId.of("even-loads" + name(scope)))
                        .strength(RuleStrength.soft(EVEN))
                        .scope(scope)
                        .build())
                .toList();
    }

    private static String name(RuleScope scope) {
        return scope.contracts().stream()
                .map(ContractCode::value)
                .map(contract -> "-" + contract)
                .findFirst()
                .orElse("");
    }

    private static boolean overlaps(RosterAbsence absence, RosterHorizon part) {
        return !absence.to().isBefore(part.start()) && !absence.from().isAfter(part.end());
    }

    private static RosterAgent agent(StaffMember member, List<RosterSolution> before, RosterHorizon month) {
        RosterAgent.Builder agent = RosterAgent.builder().id(member.agent()).contract(member.contract());
        member.skills().forEach(skill -> agent.putSkills(skill, 1));
        if (!before.isEmpty()) {
            Map<LocalDate, ShiftCode> worked = new TreeMap<>();
            for (RosterSolution solution : before) {
                for (Assignment assignment : solution.assignments()) {
                    if (assignment.agent().equals(member.agent())) {
                        worked.put(assignment.date(), assignment.shift().code());
                    }
                }
            }
            agent.history(
                    RosterHistory.builder().from(month.start()).shifts(worked).build());
        }
        return agent.build();
    }
}
