package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.ShiftCode;
import io.careline.roster.TotalRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The row that pricing finds against all rows there are. */
class RowPricerPropertyTest {
    private static final RowRoom ROOM = new RowRoom(Effort.unlimited());

    @Property(tries = 500)
    void no_row_is_cheaper_than_the_one_found_and_the_bound_is_its_cost(@ForAll long seed) {
        Random random = new Random(seed);
        RosterModel model = ModelBuilder.build(problem(random));
        long[] prices = prices(random, model);
        byte[] row = new byte[model.days];
        RowPricer pricer = new RowPricer(Freedom.whole(model), 0, model.initial, ROOM);

        long bound = pricer.price(Freedom.whole(model), prices, row);

        List<byte[]> all = new ArrayList<>();
        addRows(model, model.initial.clone(), model.start, all);
        assertThat(pricer.isExact).isTrue();
        assertThat(bound < RunCosts.NEVER / 2).isEqualTo(!all.isEmpty());
        if (!all.isEmpty()) {
            assertThat(cost(model, prices, row)).isEqualTo(bound);
            assertThat(bound).isEqualTo(cheapest(model, prices, all));
        }
    }

    @Property(tries = 500)
    void with_some_days_fixed_no_row_within_the_rest_is_cheaper(@ForAll long seed) {
        Random random = new Random(seed);
        RosterModel model = ModelBuilder.build(problem(random));
        List<byte[]> all = new ArrayList<>();
        addRows(model, model.initial.clone(), model.start, all);
        if (all.isEmpty()) {
            return;
        }
        byte[] current = all.get(random.nextInt(all.size()));
        Freedom freedom = Freedom.whole(model);
        for (int day = model.start; day < model.days; day++) {
            if (random.nextInt(3) > 0) {
                freedom.fix(0, day, current[day]);
            }
        }
        long[] prices = prices(random, model);
        byte[] row = new byte[model.days];

        new RowPricer(freedom, 0, current, ROOM).price(freedom, prices, row);

        all.removeIf(other -> !freedom.allows(0, other));
        assertThat(cost(model, prices, row)).isEqualTo(cheapest(model, prices, all));
    }

    private static RosterProblem problem(Random random) {
        RosterProblem problem = RowOptimizerPropertyTest.problem(random);
        if (random.nextBoolean()) {
            return problem;
        }
        return RosterProblem.builder()
                .horizon(problem.horizon())
                .zone(problem.zone())
                .shifts(problem.shifts())
                .agents(problem.agents())
                .rules(problem.rules())
                .addRules(TotalRule.builder()
                        .id(RuleId.of("late shifts"))
                        .strength(RuleStrength.hard())
                        .measure(RosterMeasure.SHIFTS)
                        .addShifts(ShiftCode.of("late"))
                        .maximum(1 + random.nextInt(2))
                        .build())
                .build();
    }

    private static long[] prices(Random random, RosterModel model) {
        long[] prices = new long[model.days * model.codes];
        for (int at = model.start * model.codes; at < prices.length; at++) {
            prices[at] = (random.nextInt(20) - 10) * RowPricer.SCALE;
        }
        return prices;
    }

    /** All rows that keep the hard rules. */
    private static void addRows(RosterModel model, byte[] row, int day, List<byte[]> all) {
        if (day == model.days) {
            if (Arrays.stream(model.hardRules[0]).allMatch(rule -> rule.units(row, 0) == 0)) {
                all.add(row.clone());
            }
            return;
        }
        for (byte code = 0; code < model.codes; code++) {
            row[day] = code;
            addRows(model, row, day + 1, all);
        }
    }

    private static long cheapest(RosterModel model, long[] prices, List<byte[]> rows) {
        return rows.stream().mapToLong(row -> cost(model, prices, row)).min().orElseThrow();
    }

    private static long cost(RosterModel model, long[] prices, byte[] row) {
        long cost = 0;
        for (int day = model.start; day < model.days; day++) {
            cost += prices[day * model.codes + row[day]];
        }
        for (RowRule rule : model.softRules[0]) {
            cost += rule.units(row, 0) * rule.weight * RowPricer.SCALE;
        }
        return cost;
    }
}
