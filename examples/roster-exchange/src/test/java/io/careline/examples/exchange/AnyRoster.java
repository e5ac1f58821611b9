package io.careline.examples.exchange;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.GridCell;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A problem with any names and a grid of it with up to three shifts in a cell.
 *
 * @param problem the problem
 * @param grid the grid
 */
public record AnyRoster(RosterProblem problem, RosterGrid grid) {
    private static final LocalDate START = LocalDate.of(2026, 2, 26);

    /** Any of them. */
    public static Arbitrary<AnyRoster> any() {
        Arbitrary<Set<String>> names = name().set().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(names, names, Arbitraries.integers().between(1, 6), Arbitraries.longs())
                .as(AnyRoster::of);
    }

    /** What an id or code may be: not blank, no control character; rich in what files give a meaning to. */
    private static Arbitrary<String> name() {
        return Arbitraries.strings()
                .withChars("-/\\,;\"'=#+@ \u00a0\u3000abE早晚\uFEFF")
                .ofMinLength(1)
                .ofMaxLength(5)
                .filter(text -> !text.isBlank());
    }

    private static AnyRoster of(Set<String> agents, Set<String> codes, int days, long seed) {
        RosterProblem.Builder problem =
                RosterProblem.builder().horizon(RosterHorizon.of(START, days)).zone(ZoneId.of("Asia/Shanghai"));
        agents.forEach(agent -> problem.addAgents(RosterAgent.of(AgentId.of(agent))));
        codes.forEach(code -> problem.addShifts(ShiftType.of(ShiftCode.of(code), HourRange.parse("08:00-17:00"))));
        RosterProblem built = problem.build();
        Map<GridCell, List<ShiftType>> cells = new HashMap<>();
        Random random = new Random(seed);
        RosterGrid empty = RosterGrid.of(built, List.of());
        for (AgentId agent : empty.agents()) {
            for (LocalDate date : empty.days()) {
                cells.put(
                        new GridCell(agent, date),
                        random.ints(random.nextInt(4), 0, built.shifts().size())
                                .mapToObj(built.shifts()::get)
                                .toList());
            }
        }
        return new AnyRoster(built, new RosterGrid(empty.agents(), empty.days(), cells));
    }
}
