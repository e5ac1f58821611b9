package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.roster.AbsenceNotice;
import io.careline.roster.Assignment;
import io.careline.roster.ReplanRequest;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a repair into a problem of its own: what must not change is locked, what changes costs. */
final class RepairProblem {
    private RepairProblem() {}

    /** The problem as it is now, with the absences; what is locked of absent agents is no longer. */
    static RosterProblem now(RosterProblem problem, List<Assignment> roster, ReplanRequest request) {
        RosterProblem now = RosterProblem.builder()
                .from(problem)
                .addAllLocks(request.locks())
                .build();
        for (AbsenceNotice notice : request.absences()) {
            RosterAbsence absence = notice.absence();
            AbsenceCredit credit = new AbsenceCredit(
                    absence.agent(), roster.stream().filter(absence::includes).toList());
            now = RosterProblem.builder()
                    .from(Recommending.without(now, absence))
                    .rules(credit.rules(now))
                    .build();
        }
        return now;
    }

    /**
     * The problem in which a changed day costs something and days that must stay are locked. The cost of a change is no
     * wish, so that a search is as hot as the rules of the problem make it.
     *
     * @param model of the problem as it is now
     * @param rows the roster before
     */
    static RosterModel of(RosterModel model, byte[] rows, ReplanRequest request, long changeCost) {
        RosterModel dear = ModelBuilder.build(frozen(model, rows, request));
        RuleMark staying = new RuleMark(-1, false, changeCost);
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = model.start; day < model.days; day++) {
                boolean[] changed = new boolean[model.codes];
                Arrays.fill(changed, true);
                changed[rows[agent * model.days + day]] = false;
                dear.cells.add(agent, day, changed, staying);
            }
        }
        return dear;
    }

    private static RosterProblem frozen(RosterModel model, byte[] rows, ReplanRequest request) {
        RosterProblem now = model.problem;
        Set<Map.Entry<AgentId, LocalDate>> locked = new HashSet<>();
        now.locks().forEach(lock -> locked.add(Map.entry(lock.agent(), lock.date())));
        RosterProblem.Builder problem = RosterProblem.builder().from(now);
        for (int agent = 0; agent < model.agents; agent++) {
            AgentId id = model.agentIds.get(agent);
            for (int day = model.start; day < model.days; day++) {
                LocalDate date = model.date(day);
                if (isFrozen(date, request) && !locked.contains(Map.entry(id, date)) && !isAbsent(now, id, date)) {
                    problem.addLocks(RosterLock.builder()
                            .agent(id)
                            .date(date)
                            .shift(model.edit(agent, day, rows[agent * model.days + day])
                                    .shift())
                            .build());
                }
            }
        }
        return problem.build();
    }

    private static boolean isFrozen(LocalDate date, ReplanRequest request) {
        return date.isBefore(request.from().orElse(date))
                || date.isAfter(request.to().orElse(date));
    }

    private static boolean isAbsent(RosterProblem problem, AgentId agent, LocalDate date) {
        return problem.absences().stream().anyMatch(absence -> absence.agent().equals(agent) && absence.includes(date));
    }
}
