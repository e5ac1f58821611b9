package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.roster.CancellationTest.Stop;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year, which no single linear program holds: windows of days and whole rows of agents. */
class LongHorizonTest {
    private static final int DAYS = 364;
    private static final RosterProblem PROBLEM = problem();
    private static final RosterModel YEAR = ModelBuilder.build(PROBLEM);
    private static final byte[] CONSTRUCTED = Construction.build(YEAR, 1, () -> false);

    /** Needs more than its agents can do. */
    private static RosterProblem problem() {
        RosterProblem.Builder problem = RosterProblem.builder()
                .from(CancellationTest.problem(DAYS, 200, 230))
                .cover(List.of());
        for (int day = 0; day < DAYS; day++) {
            problem.addCover(preferred(day, ShiftCode.DAY, 6 + day % 5), preferred(day, ShiftCode.NIGHT, 3 + day % 3));
        }
        return problem.build();
    }

    private static CoverRequirement preferred(int day, ShiftCode shift, int agents) {
        return CoverRequirement.builder()
                .date(RosterDesk.MONDAY.plusDays(day))
                .addShifts(shift)
                .preferred(agents)
                .underWeight(100)
                .overWeight(1)
                .build();
    }

    private static ColumnSearch search(long seed, Effort effort) {
        return new ColumnSearch(YEAR, CONSTRUCTED, seed, effort);
    }

    @Test
    void there_is_no_bound_of_the_whole() {
        ColumnSearch search = search(1, Effort.unlimited());

        search.solveWhole();

        assertThat(search.bound).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(search.best).isEqualTo(CONSTRUCTED);
    }

    @Test
    void parts_never_make_the_roster_dearer_and_their_costs_are_those_of_a_fresh_count() {
        ColumnSearch search = search(1, Effort.unlimited());
        long first = search.soft;
        for (int part = 0; part < 4; part++) {
            long before = search.soft;

            search.solvePart();

            RosterState fresh = new RosterState(YEAR, search.best);
            assertThat(search.soft).isEqualTo(fresh.soft()).isLessThanOrEqualTo(before);
            assertThat(search.hard).isEqualTo(fresh.hard()).isZero();
        }
        assertThat(search.soft).isLessThan(first);
    }

    /** Annealed in one half of the agents and of the days. */
    private static Annealer annealed(int half) {
        Annealer annealer = new Annealer(YEAR, CONSTRUCTED, 1);
        Region region = annealer.state.region;
        region.size = YEAR.agents / 2;
        region.from = half * region.size;
        region.start = half * DAYS / 2;
        region.end = region.start + DAYS / 2;
        annealer.run(100_000, 1);
        return annealer;
    }

    @Test
    void two_searches_that_join_keep_what_each_has_gained() {
        ColumnSearch search = search(1, Effort.unlimited());
        Annealer one = annealed(0);
        Annealer other = annealed(1);
        long cost = search.soft;
        search.adopt(one.best);

        search.join(other.best);

        assertThat(one.bestSoft).isLessThan(cost);
        assertThat(other.bestSoft).isLessThan(cost);
        assertThat(search.soft).isEqualTo(one.bestSoft + other.bestSoft - cost);
    }

    @Test
    void of_two_rosters_that_do_not_go_together_the_better_one_is_kept_and_whole_rows_of_the_other() {
        ColumnSearch one = search(1, Effort.unlimited());
        ColumnSearch other = search(3, Effort.unlimited());
        one.solvePart();
        other.solvePart();
        long best = Math.min(one.soft, other.soft);

        one.join(other.best);

        assertThat(one.soft).isEqualTo(new RosterState(YEAR, one.best).soft()).isLessThanOrEqualTo(best);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30})
    void a_part_is_left_soon(int asks) {
        Stop stop = new Stop(asks);
        ColumnSearch search = search(1, stop.effort);

        for (int part = 0; part < 100 && !stop.effort.isOver(); part++) {
            search.solvePart();
        }

        stop.assertThatLittleWasDoneAfterwards();
    }

    @Test
    void two_threads_give_the_same_roster_each_time() {
        SolverLimits limits =
                SolverLimits.builder().moves(6_000_000).threads(2).seed(7).build();

        RosterSolution first = Rosters.solver().solve(PROBLEM, limits, SolverListener.none());
        RosterSolution second = Rosters.solver().solve(PROBLEM, limits, SolverListener.none());

        assertThat(first.score().isFeasible()).isTrue();
        assertThat(second).isEqualTo(first);
    }
}
