package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whole rows of single agents against all rows there are. */
class RowSearchPropertyTest {
    private final RowRoom room = new RowRoom(Effort.unlimited());

    @Property(tries = 200)
    void an_agent_gets_the_cheapest_row_there_is_while_the_others_keep_theirs(@ForAll long seed) {
        RosterModel model = ModelBuilder.build(ColumnSearchPropertyTest.problem(new Random(seed)));
        byte[] improved = improved(model, seed, 1);

        int agent = changed(model, improved);
        long cost = ColumnSearchPropertyTest.cost(model, improved);
        if (isExact(model)) {
            assertThat(cost).isIn(best(model, Math.max(0, agent)), best(model, agent < 0 ? 1 : agent));
        } else {
            assertThat(cost).isLessThanOrEqualTo(ColumnSearchPropertyTest.cost(model, model.initial));
        }
    }

    @Property(tries = 200)
    void a_roster_is_never_made_dearer(@ForAll long seed) {
        RosterModel model = ModelBuilder.build(ColumnSearchPropertyTest.problem(new Random(seed)));
        long cost = ColumnSearchPropertyTest.cost(model, model.initial);

        for (int agents = 1; agents <= 5; agents++) {
            long next = ColumnSearchPropertyTest.cost(model, improved(model, seed, agents));
            assertThat(next).isLessThanOrEqualTo(cost);
            cost = next;
        }
    }

    private byte[] improved(RosterModel model, long seed, int agents) {
        RosterState state = new RosterState(model, model.initial);
        new RowSearch(model, new Chance(seed), room.effort).improve(state, agents);
        return state.rows;
    }

    private boolean isExact(RosterModel model) {
        Freedom freedom = Freedom.whole(model);
        boolean isExact = model.groups.length == 0;
        for (int agent = 0; agent < model.agents; agent++) {
            isExact &= new RowPricer(freedom, agent, model.initial, room).isExact;
        }
        return isExact;
    }

    /** The agent whose row is not the first one any more; -1 if there is none. */
    private static int changed(RosterModel model, byte[] rows) {
        for (int at = 0; at < rows.length; at++) {
            if (rows[at] != model.initial[at]) {
                return at / model.days;
            }
        }
        return -1;
    }

    /** The least cost that the row of one agent can give. */
    private static long best(RosterModel model, int agent) {
        return best(model, model.initial.clone(), agent, model.start);
    }

    private static long best(RosterModel model, byte[] rows, int agent, int day) {
        if (day == model.days) {
            return ColumnSearchPropertyTest.cost(model, rows);
        }
        long best = Long.MAX_VALUE;
        for (byte code = 0; code < model.codes; code++) {
            rows[agent * model.days + day] = code;
            best = Math.min(best, best(model, rows, agent, day + 1));
        }
        return best;
    }
}
