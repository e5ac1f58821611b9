package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.InvalidRosterProblemException;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterSolution;
import io.careline.roster.RosterSolver;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.SolverPhase;
import io.careline.roster.SolverProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterSolverTest {
    private static final long MOVES = 400_000;
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);

    /** The pool has ended its threads by then, which may still be on their last instructions; milliseconds. */
    private static final long LAST_BREATH = 10_000;

    private final RosterSolver solver = Rosters.solver();

    @Test
    @DisplayName("R3, R5: five agents work day and night for two weeks, and only what nobody can work stays open")
    void a_desk_is_rostered() {
        RosterProblem problem = RosterDesk.problem();

        RosterSolution solution = solver.solve(problem, SolverLimits.of(MOVES), SolverListener.none());

        assertThat(solution.score().isFeasible()).isTrue();
        assertThat(solution.score().soft()).isZero();
        assertThat(solution.assignments()).hasSize(56);
        assertThat(solver.score(problem, solution.assignments())).isEqualTo(solution.score());
        assertThat(solution.moves()).isBetween(1L, MOVES);
    }

    @Test
    void the_same_seed_and_moves_give_the_same_roster() {
        SolverLimits limits = SolverLimits.builder().moves(MOVES).seed(7).build();

        RosterSolution first = solver.solve(RosterDesk.problem(), limits, SolverListener.none());
        RosterSolution second = solver.solve(RosterDesk.problem(), limits, SolverListener.none());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void two_threads_give_the_same_roster_each_time() {
        SolverLimits limits =
                SolverLimits.builder().moves(MOVES).threads(2).seed(7).build();

        RosterSolution first = solver.solve(RosterDesk.problem(), limits, SolverListener.none());
        RosterSolution second = solver.solve(RosterDesk.problem(), limits, SolverListener.none());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void no_thread_is_left_behind() throws InterruptedException {
        SolverLimits limits = SolverLimits.builder().moves(MOVES).threads(3).build();

        solver.solve(RosterDesk.problem(), limits, SolverListener.none());

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("careline-roster")) {
                thread.join(LAST_BREATH);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    @Test
    void a_listener_hears_of_each_phase_and_can_read_the_best_roster() {
        List<SolverPhase> phases = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        SolverListener listener = new SolverListener() {
            @Override
            public void progressed(SolverProgress progress) {
                phases.add(progress.phase());
                costs.add(progress.best().score().soft() - progress.soft());
            }
        };

        solver.solve(RosterDesk.problem(), SolverLimits.of(MOVES), listener);

        assertThat(phases).startsWith(SolverPhase.CONSTRUCTION).endsWith(SolverPhase.FINISHED);
        assertThat(costs).containsOnly(0L);
    }

    @Test
    void a_listener_can_stop_it() {
        SolverListener listener = new SolverListener() {
            private int asked;

            @Override
            public boolean isCancelled() {
                return ++asked > 10;
            }
        };

        RosterSolution solution = solver.solve(RosterDesk.problem(), SolverLimits.of(Duration.ofHours(1)), listener);

        assertThat(solution.score().isFeasible()).isTrue();
        assertThat(solution.moves()).isLessThan(10_000_000);
    }

    @Test
    void a_roster_that_is_there_is_never_made_worse() {
        RosterProblem problem = RosterDesk.problem();
        RosterSolution first = solver.solve(problem, SolverLimits.of(50_000), SolverListener.none());

        RosterSolution second =
                solver.improve(problem, first.assignments(), SolverLimits.of(50_000), SolverListener.none());

        assertThat(second.score().hard()).isZero();
        assertThat(second.score().soft()).isLessThanOrEqualTo(first.score().soft());
    }

    @Test
    void absences_and_locks_are_kept() {
        RosterProblem problem = RosterDesk.open()
                .cover(RosterDesk.problem().cover())
                .addAbsences(RosterAbsence.of(ANN, RosterDesk.MONDAY, RosterDesk.MONDAY.plusDays(6)))
                .addLocks(RosterLock.builder()
                        .agent(ANN)
                        .date(RosterDesk.MONDAY.plusDays(8))
                        .shift(ShiftCode.NIGHT)
                        .build())
                .build();

        RosterSolution solution = solver.solve(problem, SolverLimits.of(MOVES), SolverListener.none());

        assertThat(RosterDesk.letters(solution.assignments()).get(ANN))
                .startsWith(".......")
                .satisfies(row -> assertThat(row.charAt(8)).isEqualTo('N'));
        assertThat(solution.score().isFeasible()).isTrue();
    }

    @Test
    void what_cannot_be_kept_is_said() {
        RosterLock.Builder lock =
                RosterLock.builder().agent(ANN).date(RosterDesk.MONDAY).shift(ShiftCode.DAY);
        RosterProblem problem = RosterDesk.open()
                .addRules(RunRule.builder()
                        .id(RuleId.of("never"))
                        .strength(RuleStrength.hard())
                        .maximum(0)
                        .build())
                .addLocks(lock.build())
                .build();

        RosterSolution solution = solver.solve(problem, SolverLimits.of(MOVES), SolverListener.none());

        assertThat(solution.score().hard()).isEqualTo(1);
        assertThat(solution.score().violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.agent()).contains(ANN));
    }

    @Test
    void a_malformed_problem_is_refused_with_all_reasons() {
        RosterProblem problem = RosterDesk.open()
                .addAbsences(RosterAbsence.of(AgentId.of("zoe"), RosterDesk.MONDAY, RosterDesk.MONDAY))
                .addRules(RunRule.builder()
                        .id(RuleId.of("run"))
                        .strength(RuleStrength.hard())
                        .minimum(3)
                        .maximum(2)
                        .build())
                .build();

        assertThatThrownBy(() -> solver.solve(problem, SolverLimits.of(1), SolverListener.none()))
                .isInstanceOfSatisfying(
                        InvalidRosterProblemException.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly(RosterReasons.BOUNDS_CROSSED, RosterReasons.UNKNOWN_AGENT))
                .hasMessage("run: the least (3) is above the greatest (2).\n"
                        + "absence of zoe 2026-03-02: there is no agent zoe.");
    }

    @Test
    void a_roster_of_strangers_is_no_roster_of_the_problem() {
        List<Assignment> strangers = List.of(Assignment.of(AgentId.of("zoe"), RosterDesk.MONDAY, RosterDesk.DAY));

        assertThatThrownBy(() -> solver.score(RosterDesk.problem(), strangers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must name an agent, a day and a shift of the problem");
    }

    @Test
    void a_day_has_one_shift() {
        List<Assignment> two = List.of(
                Assignment.of(ANN, RosterDesk.MONDAY, RosterDesk.DAY),
                Assignment.of(ANN, RosterDesk.MONDAY, RosterDesk.NIGHT));

        assertThatThrownBy(() -> solver.score(RosterDesk.problem(), two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("roster gives ann two shifts on 2026-03-02, at most one is allowed");
    }
}
