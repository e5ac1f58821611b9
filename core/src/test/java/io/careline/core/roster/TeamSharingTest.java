package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.SkillCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.WeekendFairnessRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamSharingTest {
    private static final int DAYS = 7;
    private static final int TEAM = 340;
    private static final List<SkillCode> TEAMS =
            List.of(SkillCode.of("red"), SkillCode.of("green"), SkillCode.of("blue"));
    private static final RosterModel MODEL = ModelBuilder.build(problem().build());
    private static final int ROUNDS = 20;

    /** Three teams, agent by agent in turn, and somebody who counts nowhere. */
    private static RosterProblem.Builder problem() {
        RosterProblem.Builder problem = RosterProblem.builder()
                .from(RosterDesk.week())
                .horizon(RosterHorizon.of(RosterDesk.MONDAY, DAYS))
                .requests(List.of())
                .cover(List.of())
                .rules(List.of(RunRule.builder()
                        .id(RuleId.of("work"))
                        .strength(RuleStrength.hard())
                        .maximum(5)
                        .build()));
        List<RosterAgent> agents = new ArrayList<>();
        for (int index = 0; index < TEAM * TEAMS.size(); index++) {
            agents.add(RosterAgent.builder()
                    .id(AgentId.of("a" + index))
                    .putSkills(TEAMS.get(index % TEAMS.size()), 1)
                    .build());
        }
        agents.add(RosterAgent.of(AgentId.of("guest")));
        for (int day = 0; day < DAYS; day++) {
            for (SkillCode team : TEAMS) {
                problem.addCover(CoverRequirement.builder()
                        .date(RosterDesk.MONDAY.plusDays(day))
                        .skill(team)
                        .addShifts(RosterDesk.DAY.code())
                        .preferred(200)
                        .underWeight(10)
                        .overWeight(1)
                        .build());
            }
        }
        return problem.agents(agents);
    }

    @Test
    void teams_are_the_agents_who_count_together() {
        Teams teams = Teams.of(MODEL);

        assertThat(teams.count()).isEqualTo(4);
        assertThat(teams.starts).containsExactly(0, TEAM, 2 * TEAM, 3 * TEAM, 3 * TEAM + 1);
        assertThat(Arrays.copyOf(teams.agents, 3)).containsExactly(0, 3, 6);
        assertThat(teams.of[3 * TEAM]).isEqualTo(3);
    }

    @Test
    void whoever_has_two_skills_makes_two_teams_one() {
        RosterProblem.Builder problem = problem();
        RosterAgent both = RosterAgent.builder()
                .id(AgentId.of("both"))
                .putSkills(TEAMS.get(0), 1)
                .putSkills(TEAMS.get(2), 1)
                .build();

        Teams teams = Teams.of(ModelBuilder.build(problem.addAgents(both).build()));

        assertThat(teams.count()).isEqualTo(3);
        assertThat(teams.starts[1]).isEqualTo(2 * TEAM + 1);
    }

    @Test
    void what_each_changes_in_a_team_of_its_own_adds_up() {
        TeamSharing sharing = new TeamSharing(MODEL, Teams.of(MODEL), MODEL.initial, 2, new Chance(3));
        RosterState whole = sharing.front().state;
        long before = whole.soft();
        for (int round = 0; round < ROUNDS; round++) {
            sharing.part();
            Region first = sharing.annealers().get(0).state.region;
            Region second = sharing.annealers().get(1).state.region;
            assertThat(first.from).isNotEqualTo(second.from);
            sharing.annealers().forEach(annealer -> annealer.run(2_000, 0.9));
            sharing.meet(0.9);

            RosterState fresh = new RosterState(MODEL, whole.rows);
            assertThat(whole.hard()).isEqualTo(fresh.hard()).isZero();
            assertThat(whole.soft()).isEqualTo(fresh.soft());
            assertThat(whole.cover.covered).isEqualTo(fresh.cover.covered);
        }

        assertThat(sharing.front().bestSoft).isLessThan(before / 2);
        assertThat(new RosterState(MODEL, sharing.front().best).soft()).isEqualTo(sharing.front().bestSoft);
    }

    @Test
    void two_threads_give_the_same_roster_each_time() {
        SolverLimits limits =
                SolverLimits.builder().moves(200_000).threads(2).seed(7).build();

        RosterSolution first = Rosters.solver().solve(problem().build(), limits, SolverListener.none());
        RosterSolution second = Rosters.solver().solve(problem().build(), limits, SolverListener.none());

        assertThat(first.score().isFeasible()).isTrue();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_small_staff_and_a_rule_over_all_teams_are_not_parted() {
        RosterModel small = ModelBuilder.build(RosterDesk.problem());
        RosterModel fair = ModelBuilder.build(problem()
                .addRules(WeekendFairnessRule.builder()
                        .id(RuleId.of("weekends"))
                        .strength(RuleStrength.soft(1))
                        .build())
                .build());

        assertThat(TeamSharing.suits(MODEL, Teams.of(MODEL), 2)).isTrue();
        assertThat(TeamSharing.suits(MODEL, Teams.of(MODEL), 5)).isFalse();
        assertThat(TeamSharing.suits(small, Teams.of(small), 1)).isFalse();
        assertThat(TeamSharing.suits(fair, Teams.of(fair), 2)).isFalse();
    }
}
