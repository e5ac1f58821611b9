package io.careline.core.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps one table for all agents with the same pairs of shifts: small enough to stay close at hand. */
final class PairTables {
    private final List<boolean[]> tables = new ArrayList<>();

    boolean[] shared(boolean[] table) {
        for (boolean[] known : tables) {
            if (Arrays.equals(known, table)) {
                return known;
            }
        }
        tables.add(table);
        return table;
    }

    /** The rules with the pairs that can be told together told together, at the place of the first. */
    List<RowRule> merged(List<RowRule> rules) {
        List<RowRule> merged = new ArrayList<>();
        for (RowRule rule : rules) {
            if (!(rule instanceof PairRow pair && isMerged(pair, merged))) {
                merged.add(rule);
            }
        }
        return merged;
    }

    private boolean isMerged(PairRow pair, List<RowRule> merged) {
        for (int index = 0; index < merged.size(); index++) {
            if (merged.get(index) instanceof PairRow known) {
                var both = known.with(pair, this);
                if (both.isPresent()) {
                    merged.set(index, both.get());
                    return true;
                }
            }
        }
        return false;
    }
}
