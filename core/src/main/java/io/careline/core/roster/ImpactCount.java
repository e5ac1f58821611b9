package io.careline.core.roster;

import io.careline.roster.EditImpact;
import io.careline.roster.RuleChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rule by rule what some changes do, each before it is made. Not thread-safe. */
final class ImpactCount {
    private final RosterState state;
    private final RosterModel model;
    private final Map<Integer, List<CellTerm>> termsOfDay = new HashMap<>();
    private final Map<Integer, List<CoverTerm>> termsOfCell = new HashMap<>();
    private final Map<Integer, Integer> countsBefore = new LinkedHashMap<>();
    private final Map<Key, Long> units = new LinkedHashMap<>();
    private final long[] groupsBefore;
    private long hardBefore;
    private long softBefore;

    ImpactCount(RosterState state) {
        this.state = state;
        this.model = state.model;
        this.groupsBefore = new long[model.groups.length];
        for (CellTerm term : model.cellTerms) {
            termsOfDay
                    .computeIfAbsent(term.agent * model.days + term.day, key -> new ArrayList<>())
                    .add(term);
        }
        for (CoverTerm term : model.cover.terms) {
            termsOfCell.computeIfAbsent(term.cell(), key -> new ArrayList<>()).add(term);
        }
    }

    /** A rule at a weight, of one agent or of nobody (-1). */
    private record Key(RuleMark mark, int agent) {}

    void begin() {
        units.clear();
        countsBefore.clear();
        hardBefore = state.hard();
        softBefore = state.soft();
        for (int index = 0; index < groupsBefore.length; index++) {
            groupsBefore[index] = state.tallies[index].units();
        }
    }

    void add(RowChange change) {
        rules(model.hardRules[change.agent], change);
        rules(model.softRules[change.agent], change);
        for (int at = 0; at < change.count; at++) {
            int day = change.days[at];
            for (CellTerm term : termsOfDay.getOrDefault(change.base + day, List.of())) {
                int after = term.broken[change.next[day]] ? 1 : 0;
                add(term.mark, change.agent, after - (term.broken[change.before(day)] ? 1L : 0L));
            }
            remember(model.cover.row(change.agent, day) + change.before(day));
            remember(model.cover.row(change.agent, day) + change.next[day]);
        }
    }

    private void rules(RowRule[] rules, RowChange change) {
        for (RowRule rule : rules) {
            add(new RuleMark(rule.rule, rule.isHard, rule.weight), change.agent, rule.delta(state, change));
        }
    }

    private void remember(int row) {
        for (int entry = model.cover.starts[row]; entry < model.cover.starts[row + 1]; entry++) {
            int cell = model.cover.entries[entry];
            countsBefore.putIfAbsent(cell, state.cover.covered[cell]);
        }
    }

    private void add(RuleMark mark, int agent, long added) {
        if (added != 0 && mark.weight() > 0) {
            units.merge(new Key(mark, agent), added, Long::sum);
        }
    }

    /** What all changes since the beginning did, now that they are made. */
    EditImpact impact() {
        countsBefore.forEach((cell, before) -> {
            for (CoverTerm term : termsOfCell.getOrDefault(cell, List.of())) {
                add(term.mark(), -1, term.units(state.cover.covered[cell]) - term.units(before));
            }
        });
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
