package io.careline.benchmarks.roster.timefold;

import static io.careline.benchmarks.roster.timefold.TimefoldRules.COVER;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.NONE;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.OFF;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.PAIRS;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.PATTERNS;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.TOTALS;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.WEEKENDS;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.WEEKEND_RUNS;
import static io.careline.benchmarks.roster.timefold.TimefoldRules.WORK;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import io.careline.benchmarks.roster.engine.Cover;
import io.careline.benchmarks.roster.engine.FlatProblem;
import io.careline.benchmarks.roster.engine.Limit;
import io.careline.benchmarks.roster.engine.Pattern;
import io.careline.benchmarks.roster.engine.Run;
import io.careline.benchmarks.roster.engine.Total;
import io.careline.benchmarks.roster.engine.Weekends;
import io.careline.roster.RuleStrength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the facts and the empty cells of a problem. */
final class CellRosters {
    private final FlatProblem flat;
    private final List<AgentRules> agents = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Set<String> needed = new HashSet<>();

    CellRosters(FlatProblem flat) {
        this.flat = flat;
    }

    CellRoster empty() {
        for (int agent = 0; agent < flat.agents; agent++) {
            agents.add(new AgentRules(flat.days, flat.values));
            for (int day = 0; day < flat.days; day++) {
                cells.add(cell(agent, day));
            }
        }
        flat.runs().forEach(this::run);
        flat.totals().forEach(this::total);
        flat.weekends().forEach(this::weekends);
        flat.patterns().forEach(this::pattern);
        flat.covers().forEach(this::cover);
        return new CellRoster(facts, cells, flat.days, overrides());
    }

    /** No weight for constraints that nothing in the problem needs. */
    private ConstraintWeightOverrides<HardSoftLongScore> overrides() {
        Map<String, HardSoftLongScore> weights = new HashMap<>();
        for (String rules : List.of(NONE, PAIRS, WORK, OFF, TOTALS, COVER, WEEKENDS, WEEKEND_RUNS, PATTERNS)) {
            for (boolean isHard : new boolean[] {true, false}) {
                String name = TimefoldRules.name(rules, isHard);
                if (!needed.contains(name)) {
                    weights.put(name, HardSoftLongScore.ZERO);
                }
            }
        }
        return ConstraintWeightOverrides.of(weights);
    }

    private void need(String rules, RuleStrength strength) {
        needed.add(TimefoldRules.name(rules, strength.isHard()));
    }

    private void run(Run run) {
        agents.get(run.agent()).add(run);
        need(run.isOff() ? OFF : WORK, run.limit().strength());
    }

    /** There is room for one more day, so that no two agents' cells are neighbours. */
    private Integer id(int agent, int day) {
        return agent * (flat.days + 1) + day;
    }

    private Cell cell(int agent, int day) {
        List<Integer> choices = new ArrayList<>();
        long[] costs = new long[flat.values];
        for (int value = 0; value < flat.values; value++) {
            costs[value] = flat.cost(agent, day, value);
            if (value > 0 && flat.isAllowed(agent, day, value)) {
                choices.add(value);
            }
        }
        boolean isOffAllowed = flat.isAllowed(agent, day, 0);
        boolean isDecided = choices.isEmpty() || (choices.size() == 1 && !isOffAllowed);
        return new Cell(id(agent, day), agents.get(agent), day, choices, costs, isDecided);
    }

    private Tally tally(String rules, List<Limit> limits) {
        for (Limit limit : limits) {
            need(rules, limit.strength());
            need(NONE, limit.strength());
        }
        Tally tally = new Tally(limits);
        facts.add(tally);
        return tally;
    }

    /** A day off is worth what a shift is not: its worth is taken from all shifts, and from the bounds. */
    private void total(Total total) {
        Tally tally = tally(TOTALS, List.of(total.limit().lowered(flat.days * total.worth()[0])));
        for (int value = 1; value < flat.values; value++) {
            long worth = total.worth()[value] - total.worth()[0];
            if (worth != 0) {
                facts.add(new TotalPart(tally, agents.get(total.agent()), value, worth));
            }
        }
    }

    private void cover(Cover cover) {
        Tally tally = tally(COVER, cover.limits());
        Set<AgentRules> counting = new LinkedHashSet<>();
        for (int agent = 0; agent < flat.agents; agent++) {
            if (cover.agents()[agent]) {
                counting.add(agents.get(agent));
            }
        }
        for (int value = 1; value < flat.values; value++) {
            if (cover.values()[value]) {
                facts.add(new CoverPart(tally, cover.day(), value, counting));
            }
        }
    }

    private void weekends(Weekends weekends) {
        List<Limit> limits = List.of(weekends.limit());
        WeekendRules rules = new WeekendRules(weekends, weekends.isRun() ? new Tally(limits) : tally(WEEKENDS, limits));
        if (weekends.isRun()) {
            need(WEEKEND_RUNS, weekends.limit().strength());
        }
        for (int day = 0; day < flat.days; day++) {
            if (weekends.of()[day] >= 0) {
                facts.add(new WeekendDay(rules, id(weekends.agent(), day), weekends.of()[day]));
            }
        }
    }

    private void pattern(Pattern pattern) {
        boolean isPair = pattern.days().size() == 2
                && pattern.starts().length == flat.days - 1
                && pattern.days().stream().noneMatch(values -> values[0]);
        if (isPair) {
            agents.get(pattern.agent()).addPair(pattern);
            need(PAIRS, pattern.strength());
            return;
        }
        need(PATTERNS, pattern.strength());
        for (int start : pattern.starts()) {
            PatternStart found = new PatternStart(pattern);
            for (int index = 0; index < pattern.days().size(); index++) {
                Integer cell = id(pattern.agent(), start + index);
                facts.add(new PatternDay(found, cell, pattern.days().get(index)));
            }
        }
    }
}
