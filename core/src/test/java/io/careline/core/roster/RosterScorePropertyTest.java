package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.roster.Assignment;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Scores and the changes of scores against the slow and obvious way, on problems with every kind of rule. */
class RosterScorePropertyTest {
    private static final int MOVES = 60;

    @Property(tries = 600)
    void a_score_is_what_the_rules_say(@ForAll long seed) {
        AnyProblem any = new AnyProblem(seed);
        RosterProblem problem = any.problem();
        List<Assignment> roster = any.roster();

        RosterScore score = Rosters.solver().score(problem, roster);

        assertThat(score.byRule()).isEqualTo(SlowScore.byRule(problem, roster));
    }

    @Property(tries = 300)
    void each_move_costs_what_a_score_before_and_after_says(@ForAll long seed) {
        AnyProblem any = new AnyProblem(seed);
        RosterModel model = ModelBuilder.build(any.problem());
        RosterState state = new RosterState(model);
        state.set(Solutions.rows(model, any.roster()));
        Evaluation evaluation = new Evaluation(state);
        Chance chance = new Chance(seed);
        Move move = new Move(model.days);
        for (int index = 0; index < MOVES; index++) {
            for (Neighbourhood neighbourhood : Neighbourhoods.all()) {
                if (neighbourhood.propose(state, chance, move)) {
                    long hard = state.hard();
                    long soft = state.soft();
                    evaluation.price(move);
                    long pricedHard = evaluation.rowHard + evaluation.groupHard;
                    long pricedSoft = evaluation.rowSoft + evaluation.coverSoft;
                    assertCounted(state);
                    if (evaluation.attempt(move, 5 * Evaluation.UNIT)) {
                        assertThat(state.hard() - hard).isEqualTo(pricedHard);
                        assertThat(state.soft() - soft).isEqualTo(pricedSoft);
                    }
                    assertCounted(state);
                }
            }
        }
    }

    /** The totals, the counters and the cover are those of the rows. */
    private static void assertCounted(RosterState state) {
        RosterState fresh = new RosterState(state.model);
        fresh.set(state.rows);
        assertThat(state.hard()).isEqualTo(fresh.hard());
        assertThat(state.soft()).isEqualTo(fresh.soft());
        assertThat(state.rowHard).isEqualTo(fresh.rowHard);
        assertThat(state.counters).isEqualTo(fresh.counters);
        assertThat(state.cover.covered).isEqualTo(fresh.cover.covered);
        RosterScore score = ScoreReport.of(state.model, state.rows);
        assertThat(score.hard()).isEqualTo(fresh.hard());
        assertThat(score.soft()).isEqualTo(fresh.soft());
    }
}
