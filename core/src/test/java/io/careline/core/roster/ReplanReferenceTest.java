package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.roster.AbsenceNotice;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.ReplanRequest;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRepair;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repairs of small problems of every rule kind, against all rosters there are. */
class ReplanReferenceTest {
    private static final int CHANGE_COST = 3;

    /** Hard points, soft cost with what the changes cost, and the changes: compared in this order. */
    private record Worth(long hard, long soft, int changes) {
        boolean isBetterThan(Worth other) {
            return hard != other.hard
                    ? hard < other.hard
                    : soft != other.soft ? soft < other.soft : changes < other.changes;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 150, 255, 300})
    void no_roster_at_all_is_a_better_repair(int first) {
        int compared = 0;
        for (long seed = first; seed < first + 25; seed++) {
            AnyProblem any = new AnyProblem(seed, 4, 3);
            RosterProblem problem = any.problem();
            if (problem.absences().isEmpty() && Rosters.solver().check(problem).isEmpty()) {
                compare(problem, any.roster(), seed);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static void compare(RosterProblem problem, List<Assignment> roster, long seed) {
        LocalDate start = problem.horizon().start();
        RosterAbsence absence = RosterAbsence.of(problem.agents().get(0).id(), start, start);
        ReplanRequest request = ReplanRequest.builder()
                .addAbsences(AbsenceNotice.of(absence, ChangeCause.SICKNESS))
                .changeCost(CHANGE_COST)
                .build();

        RosterRepair repair =
                Rosters.advisor().replan(problem, roster, request, SolverLimits.of(30_000), SolverListener.none());

        RosterProblem now = RepairProblem.now(problem, roster, request);
        int changes = repair.changes().size();
        Worth found = new Worth(
                repair.solution().score().hard(),
                repair.solution().score().soft() + (long) CHANGE_COST * changes,
                changes);
        Worth slow = slowBest(now, Rosters.editor(now, roster), roster);
        assertThat(found).as("seed %d", seed).isEqualTo(new Worth(slow.hard(), slow.soft(), found.changes()));
        assertThat(found.changes()).as("seed %d", seed).isEqualTo(slow.changes());
    }

    private static Worth slowBest(RosterProblem problem, RosterEditor editor, List<Assignment> roster) {
        List<RosterEdit> cells = new ArrayList<>();
        problem.agents()
                .forEach(agent -> problem.horizon()
                        .start()
                        .datesUntil(problem.horizon().end().plusDays(1))
                        .forEach(date -> cells.add(RosterEdit.clear(agent.id(), date))));
        return slowBest(problem, editor, roster, cells, 0, new Worth(Long.MAX_VALUE, 0, 0));
    }

    private static Worth slowBest(
            RosterProblem problem,
            RosterEditor editor,
            List<Assignment> roster,
            List<RosterEdit> cells,
            int at,
            Worth best) {
        if (at == cells.size()) {
            int changes = editor.since(roster).size();
            Worth worth = new Worth(editor.hard(), editor.soft() + (long) CHANGE_COST * changes, changes);
            return worth.isBetterThan(best) ? worth : best;
        }
        Worth found = best;
        for (int code = 0; code <= problem.shifts().size(); code++) {
            editor.apply(List.of(RosterEdit.builder()
                    .agent(cells.get(at).agent())
                    .date(cells.get(at).date())
                    .shift(
                            code == 0
                                    ? Optional.empty()
                                    : Optional.of(problem.shifts().get(code - 1).code()))
                    .build()));
            found = slowBest(problem, editor, roster, cells, at + 1, found);
            editor.undo();
        }
        return found;
    }
}
