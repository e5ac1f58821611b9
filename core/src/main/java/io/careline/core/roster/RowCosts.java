package io.careline.core.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the rules over an agent's row into what the search asks: rules that one walk over the row can price together are
 * told together, the others stay as they are. Those that fail soonest for least work come first.
 */
final class RowCosts {
    private final SequenceBuilder sequences;
    private final int start;
    private final int days;

    RowCosts(ModelBuilder builder) {
        this.sequences = new SequenceBuilder(builder.codes, builder.days);
        this.start = builder.start;
        this.days = builder.days;
    }

    RowCost[] of(RowRule[] rules, int first) {
        List<RowCost> costs = new ArrayList<>();
        List<RowRule> others = new ArrayList<>();
        List<ShortRule> shortRules = new ArrayList<>();
        List<RunRow> runs = new ArrayList<>();
        for (RowRule rule : rules) {
            if (rule instanceof ShortRule sequence && sequences.isShort(sequence)) {
                shortRules.add(sequence);
            } else if (rule instanceof RunRow run && run.isOfWorkOrOff()) {
                runs.add(run);
            } else if (rule instanceof TotalRow) {
                costs.add(rule);
            } else {
                others.add(rule);
            }
        }
        if (!shortRules.isEmpty()) {
            costs.add(sequences.cost(shortRules));
        }
        if (!runs.isEmpty()) {
            costs.add(new RunCost(runs, first, start, days));
        }
        costs.addAll(others);
        return costs.toArray(RowCost[]::new);
    }
}
