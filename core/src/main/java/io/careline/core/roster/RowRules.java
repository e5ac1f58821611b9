package io.careline.core.roster;

import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.CustomRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleWindow;
import io.careline.roster.RuleWindowKind;
import io.careline.roster.RunRule;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the rules that bind each agent into rules over its row. */
final class RowRules {
    private static final List<Class<? extends RowRule>> CHEAP_FIRST = List.of(
            TotalRow.class,
            PairRow.class,
            RunRow.class,
            CodeLimits.class,
            RefusalRow.class,
            WeekendTotalRow.class,
            WeekendShapeRow.class,
            PatternRow.class,
            WeekendRunRow.class,
            CustomRow.class);

    private final ModelBuilder builder;
    private final WindowBuilder windows;
    private final PatternBuilder patterns;
    private final PairTables tables = new PairTables();
    private final List<DayMeasure> measures = new ArrayList<>();
    private final RowCosts costs;
    private final RowCost[][] hardCosts;
    private final RowCost[][] softCosts;
    private final RowRule[][] hard;
    private final RowRule[][] soft;
    private int counters;

    RowRules(ModelBuilder builder) {
        this.builder = builder;
        this.windows = new WindowBuilder(builder);
        this.patterns = new PatternBuilder(builder);
        this.costs = new RowCosts(builder);
        this.hardCosts = new RowCost[builder.agents][];
        this.softCosts = new RowCost[builder.agents][];
        this.hard = new RowRule[builder.agents][];
        this.soft = new RowRule[builder.agents][];
        for (int agent = 0; agent < builder.agents; agent++) {
            List<RowRule> rules = tables.merged(of(agent));
            rules.sort(Comparator.comparingInt(rule -> CHEAP_FIRST.indexOf(rule.getClass())));
            for (RowRule rule : rules) {
                rule.slot = counters;
                counters += rule.slots();
            }
            hard[agent] = rules.stream().filter(rule -> rule.isHard).toArray(RowRule[]::new);
            soft[agent] = rules.stream()
                    .filter(rule -> !rule.isHard && rule.weight > 0)
                    .toArray(RowRule[]::new);
            hardCosts[agent] = costs.of(hard[agent], builder.first[agent]);
            softCosts[agent] = costs.of(soft[agent], builder.first[agent]);
        }
    }

    RowRule[][] hard() {
        return hard;
    }

    RowRule[][] soft() {
        return soft;
    }

    RowCost[][] hardCosts() {
        return hardCosts;
    }

    RowCost[][] softCosts() {
        return softCosts;
    }

    int counters() {
        return counters;
    }

    private List<RowRule> of(int agent) {
        List<RowRule> rules = new ArrayList<>();
        Map<RuleMark, int[]> limits = new LinkedHashMap<>();
        for (RosterRule rule : builder.problem.rules()) {
            if (rule.scope().includes(builder.problem.agents().get(agent))) {
                RuleMark mark = builder.mark(rule.id(), rule.strength());
                if (rule instanceof TotalRule total && isLimit(total)) {
                    limit(limits.computeIfAbsent(mark, key -> unlimited()), total);
                } else {
                    add(rule, mark, agent, rules);
                }
            }
        }
        limits.forEach((mark, greatest) -> rules.add(new CodeLimits(mark, greatest, builder.start, builder.days)));
        return rules;
    }

    /** Whether a rule says no more than how often one shift may be worked. */
    private static boolean isLimit(TotalRule rule) {
        return rule.measure() == RosterMeasure.SHIFTS
                && rule.shifts().size() == 1
                && rule.window().kind() == RuleWindowKind.HORIZON
                && rule.weekdays().isEmpty()
                && !rule.isHolidaysOnly()
                && rule.minimum().isEmpty()
                && rule.maximum().isPresent();
    }

    private int[] unlimited() {
        int[] limits = new int[builder.codes];
        Arrays.fill(limits, Integer.MAX_VALUE);
        return limits;
    }

    private void limit(int[] limits, TotalRule rule) {
        int code = builder.code(rule.shifts().iterator().next());
        limits[code] = (int) Math.min(limits[code], rule.maximum().getAsLong());
    }

    private void add(RosterRule rule, RuleMark mark, int agent, List<RowRule> rules) {
        int first = builder.first[agent];
        switch (rule.type()) {
            case SUCCESSION -> rules.add(patterns.succession((SuccessionRule) rule, mark, first));
            case REST -> patterns.rest((RestRule) rule, mark, first, rules);
            case TOTAL -> total((TotalRule) rule, mark, first, rules);
            case RUN -> rules.add(run((RunRule) rule, mark, first));
            case WEEKEND_TOTAL -> weekendTotal((WeekendTotalRule) rule, mark, first, rules);
            case WEEKEND_RUN -> rules.add(weekendRun((WeekendRunRule) rule, mark, first));
            case COMPLETE_WEEKEND ->
                rules.add(new WeekendShapeRow(
                        mark, windows.weekends(((CompleteWeekendRule) rule).weekend(), first), false, builder.start));
            case IDENTICAL_WEEKEND ->
                rules.add(new WeekendShapeRow(
                        mark, windows.weekends(((IdenticalWeekendRule) rule).weekend(), first), true, builder.start));
            case PATTERN -> {
                PatternRule pattern = (PatternRule) rule;
                rules.add(patterns.pattern(
                        mark,
                        pattern.pattern().toArray(PatternDay[]::new),
                        pattern.startDays(),
                        first,
                        pattern.isWanted(),
                        1));
            }
            case RECOVERY -> patterns.recovery((RecoveryRule) rule, mark, first, rules);
            case CUSTOM ->
                rules.add(new CustomRow(
                        mark,
                        ((CustomRule) rule).criterion(),
                        builder.agentIds.get(agent),
                        builder.problem.shifts(),
                        builder.origin,
                        first,
                        builder.days));
            case OVERTIME -> overtime((OvertimeRule) rule, mark, first, rules);
            case REQUEST_FAIRNESS -> refusals(mark, agent, builder.carried(agent, rule.id()), rules);
            case SKILL, SEPARATION, COMPANION, FAIRNESS, WEEKEND_FAIRNESS -> {}
        }
    }

    private void total(TotalRule rule, RuleMark mark, int first, List<RowRule> rules) {
        DayMeasure measure = measure(
                builder.values(rule.measure(), rule.shifts()), builder.counted(rule.weekdays(), rule.isHolidaysOnly()));
        total(mark, measure, rule.window(), Bounds.of(rule.minimum(), rule.maximum()), first, rules);
    }

    private void overtime(OvertimeRule rule, RuleMark mark, int first, List<RowRule> rules) {
        DayMeasure minutes = measure(
                builder.values(RosterMeasure.MINUTES, Set.of()),
                builder.counted(EnumSet.noneOf(DayOfWeek.class), false));
        Bounds bounds =
                new Bounds(Bounds.NO_LEAST, rule.time().toMinutes(), rule.unit().toMinutes());
        total(mark, minutes, rule.window(), bounds, first, rules);
    }

    private void total(
            RuleMark mark, DayMeasure measure, RuleWindow window, Bounds bounds, int first, List<RowRule> rules) {
        List<DayWindow> found = windows.windows(window, bounds, first);
        if (!found.isEmpty()) {
            rules.add(new TotalRow(mark, measure, found));
        }
    }

    /** An agent without wishes cannot be refused any. */
    private void refusals(RuleMark mark, int agent, long carried, List<RowRule> rules) {
        List<CellTerm> wishes = builder.cells.wishes(agent);
        if (!wishes.isEmpty()) {
            rules.add(new RefusalRow(mark, wishes, carried, builder.days, builder.codes));
        }
    }

    /** The one object of a measure. */
    private DayMeasure measure(int[] value, boolean[] counts) {
        for (DayMeasure known : measures) {
            if (Arrays.equals(known.value, value) && Arrays.equals(known.counts, counts)) {
                return known;
            }
        }
        DayMeasure added = new DayMeasure(value, counts);
        measures.add(added);
        return added;
    }

    private RunRow run(RunRule rule, RuleMark mark, int first) {
        boolean[] member = builder.members(rule.shifts());
        if (rule.isOff()) {
            Arrays.fill(member, false);
            member[0] = true;
        }
        return new RunRow(
                mark,
                member,
                Bounds.of(rule.minimum(), rule.maximum()),
                rule.isEdgeFree(),
                first,
                builder.start,
                builder.days);
    }

    private void weekendTotal(WeekendTotalRule rule, RuleMark mark, int first, List<RowRule> rules) {
        Bounds bounds = Bounds.of(rule.minimum(), rule.maximum());
        List<DayWindow> found = windows.windows(rule.window(), bounds, first);
        if (!found.isEmpty()) {
            rules.add(new WeekendTotalRow(mark, windows.weekends(rule.weekend(), first), found));
        }
    }

    private WeekendRunRow weekendRun(WeekendRunRule rule, RuleMark mark, int first) {
        return new WeekendRunRow(
                mark,
                windows.weekends(rule.weekend(), first),
                Bounds.of(rule.minimum(), rule.maximum()),
                rule.isEdgeFree(),
                builder.start);
    }
}
