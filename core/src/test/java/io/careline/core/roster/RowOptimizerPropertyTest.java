package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendTotalRule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The row that dynamic programming finds against all rows there are. */
class RowOptimizerPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 4);
    private static final List<ShiftType> SHIFTS = List.of(
            ShiftType.of(ShiftCode.of("early"), HourRange.parse("06:00-14:00")),
            ShiftType.of(ShiftCode.of("late"), HourRange.parse("14:00-18:00")));
    private static final int DAYS = 7;

    @Property(tries = 300)
    void no_row_is_cheaper_than_the_one_found(@ForAll long seed) {
        Random random = new Random(seed);
        RosterModel model = ModelBuilder.build(problem(random));
        RowOptimizer optimizer = new RowOptimizer(model, 0, 4, new RowLayers(), () -> false);
        long[][] prices = new long[model.days][model.codes];
        for (int day = model.start; day < model.days; day++) {
            for (int code = 0; code < model.codes; code++) {
                prices[day][code] = random.nextInt(20) - 10L;
                optimizer.price(day, code, prices[day][code]);
            }
        }
        byte[] row = model.initial.clone();

        boolean isFound = optimizer.optimize(row);

        long cheapest = cheapest(model, prices, model.initial.clone(), model.start);
        assertThat(isFound).isEqualTo(cheapest < Long.MAX_VALUE);
        if (isFound) {
            assertThat(cost(model, prices, row)).isEqualTo(cheapest);
        }
    }

    private static long cheapest(RosterModel model, long[][] prices, byte[] row, int day) {
        if (day == model.days) {
            return cost(model, prices, row);
        }
        long cheapest = Long.MAX_VALUE;
        for (byte code = 0; code < model.codes; code++) {
            row[day] = code;
            cheapest = Math.min(cheapest, cheapest(model, prices, row, day + 1));
        }
        return cheapest;
    }

    private static long cost(RosterModel model, long[][] prices, byte[] row) {
        long cost = 0;
        for (int day = model.start; day < model.days; day++) {
            cost += prices[day][row[day]];
        }
        for (RowRule rule : model.hardRules[0]) {
            if (rule.units(row, 0) > 0) {
                return Long.MAX_VALUE;
            }
        }
        for (RowRule rule : model.softRules[0]) {
            cost += rule.units(row, 0) * rule.weight;
        }
        return cost;
    }

    /** One agent for a week, under rules that the row optimisation carries. */
    static RosterProblem problem(Random random) {
        RosterAgent.Builder agent = RosterAgent.builder().id(AgentId.of("ann"));
        if (random.nextBoolean()) {
            RosterHistory.Builder history = RosterHistory.builder().from(START.minusDays(3));
            for (int day = 1; day <= 3; day++) {
                if (random.nextBoolean()) {
                    history.putShifts(START.minusDays(day), ShiftCode.of("late"));
                }
            }
            agent.history(history.build());
        }
        RosterProblem.Builder problem = RosterProblem.builder()
                .horizon(RosterHorizon.of(START, DAYS))
                .zone(ZoneOffset.UTC)
                .shifts(SHIFTS)
                .addAgents(agent.build())
                .addRules(SuccessionRule.builder()
                        .id(RuleId.of("succession"))
                        .strength(strength(random))
                        .addFirst(ShiftCode.of("late"))
                        .addSecond(ShiftCode.of("early"))
                        .build())
                .addRules(WeekendTotalRule.builder()
                        .id(RuleId.of("weekends"))
                        .strength(RuleStrength.hard())
                        .maximum(random.nextInt(2))
                        .build())
                .addRules(TotalRule.builder()
                        .id(RuleId.of("minutes"))
                        .strength(strength(random))
                        .measure(RosterMeasure.MINUTES)
                        .minimum(random.nextInt(1500))
                        .maximum(1500 + random.nextInt(1500))
                        .build());
        for (boolean isOff : new boolean[] {true, false}) {
            problem.addRules(RunRule.builder()
                    .id(RuleId.of("run"))
                    .strength(strength(random))
                    .off(isOff)
                    .minimum(1 + random.nextInt(3))
                    .maximum(3 + random.nextInt(2))
                    .edgeFree(random.nextBoolean())
                    .build());
        }
        return problem.build();
    }

    private static RuleStrength strength(Random random) {
        return random.nextBoolean() ? RuleStrength.hard() : RuleStrength.soft(random.nextInt(8));
    }
}
