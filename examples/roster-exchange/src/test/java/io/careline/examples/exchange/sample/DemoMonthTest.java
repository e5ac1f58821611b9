package io.careline.examples.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.core.roster.Rosters;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import org.junit.jupiter.api.Test;

class DemoMonthTest {
    @Test
    void sixty_people_are_rostered_for_a_month_and_every_hard_rule_holds() {
        RosterProblem problem = DemoMonth.problem(1, 60);

        RosterSolution solution = Rosters.solver().solve(problem, SolverLimits.of(500_000), SolverListener.none());

        assertThat(problem.agents()).hasSize(60);
        assertThat(problem.horizon().days()).isEqualTo(31);
        assertThat(solution.score().byRule())
                .allSatisfy((rule, total) -> assertThat(total.hard()).isZero());
    }

    @Test
    void the_same_seed_gives_the_same_desk() {
        assertThat(DemoMonth.problem(5, 12)).isEqualTo(DemoMonth.problem(5, 12));
        assertThat(DemoMonth.problem(6, 12)).isNotEqualTo(DemoMonth.problem(5, 12));
    }

    @Test
    void a_desk_has_ten_people_at_least() {
        assertThatThrownBy(() -> DemoMonth.problem(1, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people (9) must be 10 or more");
    }
}
