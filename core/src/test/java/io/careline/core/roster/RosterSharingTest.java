package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import org.junit.jupiter.api.Test;

/** Threads that move on one roster, each among agents and days of its own: half a year of ten agents, cover by the hour. */
class RosterSharingTest {
    private static final int DAYS = 182;
    private static final int ROUNDS = 40;
    private static final RosterModel MODEL = ModelBuilder.build(problem());

    private static RosterProblem problem() {
        RosterProblem.Builder problem = RosterDesk.open()
                .horizon(RosterHorizon.of(RosterDesk.MONDAY, DAYS))
                .addRules(RunRule.builder()
                        .id(RuleId.of("two-to-five-on"))
                        .strength(RuleStrength.hard())
                        .minimum(2)
                        .maximum(5)
                        .build());
        for (int index = 0; index < 5; index++) {
            problem.addAgents(RosterAgent.of(AgentId.of("more" + index)));
        }
        for (int day = 0; day < DAYS; day++) {
            problem.addCover(CoverRequirement.builder()
                    .id(RuleId.of("hours"))
                    .date(RosterDesk.MONDAY.plusDays(day))
                    .hours(HourRange.parse("08:30-22:30"))
                    .preferred(2)
                    .underWeight(10)
                    .overWeight(1)
                    .build());
        }
        return problem.build();
    }

    private static RosterSharing sharing() {
        return new RosterSharing(MODEL, MODEL.initial, 2, new Chance(3));
    }

    @Test
    void regions_share_no_agent_and_no_day_and_leave_a_gap_for_cover_by_the_hour() {
        RosterSharing sharing = sharing();
        for (int round = 0; round < ROUNDS; round++) {
            sharing.part();
            Region first = sharing.annealers().get(0).state.region;
            Region second = sharing.annealers().get(1).state.region;

            assertThat(first.from).isZero();
            assertThat(second.from).isEqualTo(first.size);
            assertThat(first.size + second.size).isEqualTo(MODEL.agents);
            assertThat(first.agents).isSameAs(second.agents).doesNotHaveDuplicates();
            assertThat(first.start).isEqualTo(MODEL.start).isLessThan(first.end);
            assertThat(second.start).isEqualTo(first.end + 2).isLessThan(second.end);
            assertThat(second.end).isEqualTo(MODEL.days);
        }
    }

    @Test
    void what_each_changes_adds_up() {
        RosterSharing sharing = sharing();
        RosterState whole = sharing.front().state;
        long before = whole.soft();
        for (int round = 0; round < ROUNDS; round++) {
            sharing.part();
            sharing.annealers().forEach(annealer -> annealer.run(2_000, 0.9));
            sharing.meet(0.9);

            RosterState fresh = new RosterState(MODEL);
            fresh.set(whole.rows);
            assertThat(whole.hard()).isEqualTo(fresh.hard()).isZero();
            assertThat(whole.soft()).isEqualTo(fresh.soft());
            assertThat(whole.cover.covered).isEqualTo(fresh.cover.covered);
        }

        assertThat(sharing.front().bestSoft).isLessThan(before / 2);
    }

    @Test
    void two_threads_on_one_roster_give_the_same_roster_each_time() {
        SolverLimits limits =
                SolverLimits.builder().moves(600_000).threads(2).seed(7).build();

        RosterSolution first = Rosters.solver().solve(problem(), limits, SolverListener.none());
        RosterSolution second = Rosters.solver().solve(problem(), limits, SolverListener.none());

        assertThat(RosterSharing.suits(MODEL, 2)).isTrue();
        assertThat(first.score().isFeasible()).isTrue();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void short_horizons_are_not_parted() {
        RosterModel desk = ModelBuilder.build(RosterDesk.problem());

        assertThat(RosterSharing.suits(desk, 2)).isFalse();
    }
}
