package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendTotalRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much work is still done once somebody has said stop. Work is counted, not timed: a step is about a nanosecond. */
class CancellationTest {
    private static final int DAYS = 182;
    private static final long FEW_STEPS = 4L << 20;
    private static final RosterModel HALF_A_YEAR = ModelBuilder.build(halfAYear());

    private static RosterProblem halfAYear() {
        return problem(DAYS, 100, 130);
    }

    /** Days and nights, each agent with so many shifts. */
    static RosterProblem problem(int days, int fewestShifts, int mostShifts) {
        RosterProblem.Builder problem = RosterDesk.open().horizon(RosterHorizon.of(RosterDesk.MONDAY, days));
        RuleStrength hard = RuleStrength.hard();
        for (int index = 0; index < 15; index++) {
            problem.addAgents(RosterAgent.of(AgentId.of("more" + index)));
        }
        problem.addRules(
                RunRule.builder()
                        .id(RuleId.of("on"))
                        .strength(hard)
                        .minimum(2)
                        .maximum(5)
                        .build(),
                WeekendTotalRule.builder()
                        .id(RuleId.of("weekends"))
                        .strength(hard)
                        .maximum(days / 14)
                        .build(),
                TotalRule.builder()
                        .id(RuleId.of("shifts"))
                        .strength(hard)
                        .measure(RosterMeasure.SHIFTS)
                        .minimum(fewestShifts)
                        .maximum(mostShifts)
                        .build());
        for (int day = 0; day < days; day++) {
            problem.addCover(RosterDesk.exactly(day, ShiftCode.DAY, 8), RosterDesk.exactly(day, ShiftCode.NIGHT, 4));
        }
        return problem.build();
    }

    /** Says stop from some time on that it is asked, and counts what is done between two questions and afterwards. */
    static final class Stop implements BooleanSupplier {
        final Effort effort = new Effort(Long.MAX_VALUE, this);
        private int asksLeft;
        private long stepsAtStop = -1;
        private long stepsAtLastAsk = -1;
        private long widestGap;

        Stop(int asks) {
            this.asksLeft = asks;
        }

        @Override
        public boolean getAsBoolean() {
            long steps = effort.steps();
            widestGap = stepsAtLastAsk < 0 ? 0 : Math.max(widestGap, steps - stepsAtLastAsk);
            stepsAtLastAsk = steps;
            if (--asksLeft <= 0 && stepsAtStop < 0) {
                stepsAtStop = steps;
            }
            return stepsAtStop >= 0;
        }

        void assertThatLittleWasDoneAfterwards() {
            assertThat(stepsAtStop).isPositive();
            assertThat(effort.isOver()).isTrue();
            assertThat(widestGap).isLessThan(FEW_STEPS);
            assertThat(effort.steps() - stepsAtStop).isLessThan(FEW_STEPS);
        }
    }

    private static byte[] constructed() {
        return Construction.build(HALF_A_YEAR, 1, () -> false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 60})
    void a_linear_program_of_half_a_year_is_left_soon(int asks) {
        Stop stop = new Stop(asks);
        ColumnSearch search = new ColumnSearch(HALF_A_YEAR, constructed(), 1, stop.effort);

        search.solveWhole();

        stop.assertThatLittleWasDoneAfterwards();
    }

    @Test
    void an_annealing_between_two_linear_programs_is_left_soon() {
        Stop stop = new Stop(3);
        ColumnSearch search = new ColumnSearch(HALF_A_YEAR, constructed(), 1, stop.effort);
        stop.effort.add(1L << 33);

        search.polish();

        stop.assertThatLittleWasDoneAfterwards();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 15, 25, 40})
    void a_solver_that_is_told_to_stop_asks_only_a_few_times_more(int asks) {
        List<Boolean> answers = new ArrayList<>();
        SolverListener listener = new SolverListener() {
            @Override
            public boolean isCancelled() {
                answers.add(answers.size() + 1 >= asks);
                return answers.get(answers.size() - 1);
            }
        };

        Rosters.solver().solve(halfAYear(), SolverLimits.of(600_000), listener);

        assertThat(answers).contains(true);
        assertThat(answers.stream().filter(isStop -> isStop)).hasSizeLessThan(10);
    }

    @Test
    void a_listener_that_fails_ends_the_other_threads_too() {
        SolverLimits limits =
                SolverLimits.builder().moves(Long.MAX_VALUE / 2).threads(2).build();
        SolverListener listener = new SolverListener() {
            private int asked;

            @Override
            public boolean isCancelled() {
                if (++asked > 3) {
                    throw new IllegalStateException("nobody listens");
                }
                return false;
            }
        };
        Annealer front = new Annealer(HALF_A_YEAR, constructed(), 1);
        ColumnTeam team = new ColumnTeam(HALF_A_YEAR, front, limits, new SolverWatch(HALF_A_YEAR, limits, listener), 0);

        assertThatThrownBy(team::run).isInstanceOf(IllegalStateException.class).hasMessage("nobody listens");
    }
}
