package io.careline.core.roster;

import io.careline.roster.EditImpact;
import io.careline.roster.RuleChange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts rule by rule what some changes do, each before it is made. Not thread-safe. */
final class ImpactCount {
    private static final int UNTOUCHED = -1;

    private final RosterState state;
    private final RosterModel model;
    private final TermChains termsOfDays;
    private final TermChains termsOfCells;

    /** By cell of cover, how many agents counted before it was touched. */
    private final int[] countsBefore;

    /** The cells of cover that were touched; the first {@link #touchedCount} count. */
    private final int[] touched;

    private int touchedCount;
    private final Map<Key, Long> units = new LinkedHashMap<>();
    private final long[] groupsBefore;

    /** What the change that was added last does to the rules over its row. */
    long rulesHard;

    long rulesSoft;
    private long hardBefore;
    private long softBefore;

    ImpactCount(RosterState state) {
        this.state = state;
        this.model = state.model;
        this.groupsBefore = new long[model.groups.length];
        this.countsBefore = new int[model.cover.cells];
        this.touched = new int[model.cover.cells];
        Arrays.fill(countsBefore, UNTOUCHED);
        this.termsOfDays = new TermChains(model.agents * model.days, model.cellTerms.size(), term -> {
            CellTerm of = model.cellTerms.get(term);
            return of.agent * model.days + of.day;
        });
        this.termsOfCells =
                new TermChains(model.cover.cells, model.cover.terms.length, term -> model.cover.terms[term].cell());
    }

    /** A rule at a weight, of one agent or of nobody (-1). */
    private record Key(RuleMark mark, int agent) {}

    void begin() {
        units.clear();
        for (int at = 0; at < touchedCount; at++) {
            countsBefore[touched[at]] = UNTOUCHED;
        }
        touchedCount = 0;
        hardBefore = state.hard();
        softBefore = state.soft();
        for (int index = 0; index < groupsBefore.length; index++) {
            groupsBefore[index] = state.tallies[index].units();
        }
    }

    void add(RowChange change) {
        rulesHard = rules(model.hardRules[change.agent], change);
        rulesSoft = rules(model.softRules[change.agent], change);
        for (int at = 0; at < change.count; at++) {
            int day = change.days[at];
            int first = termsOfDays.first(change.base + day);
            for (int index = first; index != TermChains.NONE; index = termsOfDays.next(index)) {
                CellTerm term = model.cellTerms.get(index);
                int after = term.broken[change.next[day]] ? 1 : 0;
                add(term.mark, change.agent, after - (term.broken[change.before(day)] ? 1L : 0L));
            }
            int row = model.cover.row(change.agent, day);
            remember(row + change.before(day));
            remember(row + change.next[day]);
        }
    }

    private long rules(RowRule[] rules, RowChange change) {
        long cost = 0;
        for (RowRule rule : rules) {
            long added = rule.delta(state, change);
            if (added != 0) {
                add(rule.mark, change.agent, added);
                cost += added * rule.weight;
            }
        }
        return cost;
    }

    private void remember(int row) {
        for (int entry = model.cover.starts[row]; entry < model.cover.starts[row + 1]; entry++) {
            int cell = model.cover.entries[entry];
            if (countsBefore[cell] == UNTOUCHED) {
                countsBefore[cell] = state.cover.covered[cell];
                touched[touchedCount++] = cell;
            }
        }
    }

    private void add(RuleMark mark, int agent, long added) {
        if (added != 0 && mark.weight() > 0) {
            units.merge(new Key(mark, agent), added, Long::sum);
        }
    }

    /** What all changes since the beginning did, now that they are made. */
    EditImpact impact() {
        cover();
        for (int index = 0; index < groupsBefore.length; index++) {
            add(model.groups[index].mark(), -1, state.tallies[index].units() - groupsBefore[index]);
        }
        EditImpact.Builder impact =
                EditImpact.builder().hard(state.hard() - hardBefore).soft(state.soft() - softBefore);
        units.forEach((key, change) -> {
            if (change != 0) {
                impact.addChanges(change(key, change));
            }
        });
        return impact.build();
    }

    private void cover() {
        for (int at = 0; at < touchedCount; at++) {
            int cell = touched[at];
            for (int index = termsOfCells.first(cell); index != TermChains.NONE; index = termsOfCells.next(index)) {
                CoverTerm term = model.cover.terms[index];
                long before = term.units(countsBefore[cell]);
                add(term.mark(), -1, term.units(state.cover.covered[cell]) - before);
            }
        }
    }

    private RuleChange change(Key key, long change) {
        RuleChange.Builder found = RuleChange.builder()
                .rule(model.rules.get(key.mark().rule()))
                .hard(key.mark().isHard())
                .units(change)
                .cost(change * key.mark().weight());
        if (key.agent() >= 0) {
            found.agent(model.agentIds.get(key.agent()));
        }
        return found.build();
    }
}
