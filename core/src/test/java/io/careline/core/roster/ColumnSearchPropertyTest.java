package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.CoverRequirement;
import io.careline.roster.OvertimeRule;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterAvailability;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SuccessionRule;
import io.careline.roster.WeekendFairnessRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The bound that column generation proves against all rosters there are. */
class ColumnSearchPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 5);
    private static final ShiftCode EARLY = ShiftCode.of("early");
    private static final ShiftCode LATE = ShiftCode.of("late");
    private static final int DAYS = 4;

    @Property(tries = 100)
    void the_bound_is_never_above_the_best_roster_and_no_roster_found_is_below_it(@ForAll long seed) {
        Random random = new Random(seed);
        RosterModel model = ModelBuilder.build(problem(random));
        byte[] nobodyWorks = model.initial.clone();
        ColumnSearch search = new ColumnSearch(model, nobodyWorks, seed, Effort.unlimited());

        search.solveWhole();
        for (int part = 0; part < 3; part++) {
            search.solvePart();
        }

        long best = best(model, nobodyWorks, 0);
        assertThat((long) Math.ceil(search.bound)).isBetween(0L, best);
        assertThat(search.soft).isGreaterThanOrEqualTo(best);
        assertThat(cost(model, search.best)).isEqualTo(search.hard == 0 ? search.soft : Long.MAX_VALUE);
    }

    /** The least cost of all rosters that keep the hard rules. */
    private static long best(RosterModel model, byte[] rows, int at) {
        if (at == rows.length) {
            return cost(model, rows);
        }
        long best = Long.MAX_VALUE;
        for (byte code = 0; code < model.codes; code++) {
            rows[at] = code;
            best = Math.min(best, best(model, rows, at + 1));
        }
        return best;
    }

    static long cost(RosterModel model, byte[] rows) {
        RosterState state = new RosterState(model);
        state.set(rows);
        return state.hard() == 0 ? state.soft() : Long.MAX_VALUE;
    }

    static RosterProblem problem(Random random) {
        RosterProblem.Builder problem = RosterProblem.builder()
                .horizon(RosterHorizon.of(START, DAYS))
                .zone(ZoneOffset.UTC)
                .shifts(List.of(
                        ShiftType.of(EARLY, HourRange.parse("06:00-14:00")),
                        ShiftType.of(LATE, HourRange.parse("14:00-22:00"))))
                .addAgents(RosterAgent.of(AgentId.of("ann")), RosterAgent.of(AgentId.of("ben")))
                .addRules(SuccessionRule.builder()
                        .id(RuleId.of("succession"))
                        .strength(random.nextBoolean() ? RuleStrength.hard() : RuleStrength.soft(3))
                        .addFirst(LATE)
                        .addSecond(EARLY)
                        .build())
                .addRules(RunRule.builder()
                        .id(RuleId.of("run"))
                        .strength(RuleStrength.hard())
                        .minimum(1 + random.nextInt(2))
                        .maximum(2)
                        .edgeFree(true)
                        .build());
        for (int day = 0; day < DAYS; day++) {
            CoverRequirement.Builder cover = CoverRequirement.builder()
                    .date(START.plusDays(day))
                    .addShifts(random.nextBoolean() ? EARLY : LATE)
                    .preferred(random.nextInt(3))
                    .underWeight(1 + random.nextInt(9))
                    .overWeight(random.nextInt(4));
            if (random.nextInt(3) == 0) {
                cover.minimum(1).minimumStrength(RuleStrength.soft(5));
            }
            problem.addCover(cover.build());
        }
        for (String agent : List.of("ann", "ben")) {
            problem.addRequests(RosterRequest.builder()
                    .agent(AgentId.of(agent))
                    .date(START.plusDays(random.nextInt(DAYS)))
                    .addShifts(LATE)
                    .wanted(true)
                    .weight(1 + random.nextInt(4))
                    .build());
        }
        if (random.nextBoolean()) {
            extras(problem, random);
        }
        return problem.build();
    }

    /** Overtime, preferences and hours, which the bound carries, and weekends, which it leaves out. */
    private static void extras(RosterProblem.Builder problem, Random random) {
        problem.agents(List.of(
                        RosterAgent.builder()
                                .id(AgentId.of("ann"))
                                .addAvailability(RosterAvailability.builder()
                                        .from(START.plusDays(random.nextInt(DAYS)))
                                        .addHours(HourRange.parse("06:00-15:00"))
                                        .build())
                                .build(),
                        RosterAgent.of(AgentId.of("ben"))))
                .addRules(OvertimeRule.builder()
                        .id(RuleId.of("overtime"))
                        .strength(RuleStrength.soft(1 + random.nextInt(3)))
                        .window(RuleWindow.horizon())
                        .time(Duration.ofHours(random.nextInt(20)))
                        .unit(Duration.ofMinutes(1 + random.nextInt(600)))
                        .build())
                .addRules(WeekendFairnessRule.builder()
                        .id(RuleId.of("weekends"))
                        .strength(RuleStrength.soft(random.nextInt(3)))
                        .build())
                .addPreferences(RosterPreference.builder()
                        .agent(AgentId.of("ben"))
                        .date(START.plusDays(random.nextInt(DAYS)))
                        .shift(EARLY)
                        .weight(2)
                        .build());
    }
}
