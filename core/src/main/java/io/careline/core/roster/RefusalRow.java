package io.careline.core.roster;

import java.util.List;

/**
 * How often an agent's wishes are refused: each refusal counts as many units as there were before it, so that the same
 * number of refusals breaks least where it is shared evenly.
 */
final class RefusalRow extends RowRule {
    /** By (day, code), how many wishes are refused. */
    private final int[] refused;

    private final long carried;
    private final int days;
    private final int codes;

    /**
     * @param wishes those of the agent, one or more
     * @param carried how many were refused in earlier rosters
     */
    RefusalRow(RuleMark mark, List<CellTerm> wishes, long carried, int days, int codes) {
        super(mark);
        this.refused = new int[days * codes];
        this.carried = carried;
        this.days = days;
        this.codes = codes;
        for (CellTerm wish : wishes) {
            for (int code = 0; code < codes; code++) {
                refused[wish.day * codes + code] += wish.broken[code] ? 1 : 0;
            }
        }
    }

    @Override
    int slots() {
        return 1;
    }

    @Override
    void count(byte[] rows, int base, int[] counters) {
        int count = 0;
        for (int day = 0; day < days; day++) {
            count += refused[day * codes + rows[base + day]];
        }
        counters[slot] = count;
    }

    private long units(long count) {
        return count * carried + count * (count - 1) / 2;
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        long count = 0;
        for (int day = 0; day < days; day++) {
            long before = units(count);
            count += refused[day * codes + rows[base + day]];
            if (units(count) > before) {
                violations.add(day, units(count) - before);
            }
        }
    }

    @Override
    long delta(RosterState state, RowChange change) {
        long count = state.counters[slot];
        return units(count + added(change)) - units(count);
    }

    @Override
    void apply(RosterState state, RowChange change) {
        state.counters[slot] += added(change);
    }

    private int added(RowChange change) {
        int added = 0;
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            added += refused[day * codes + change.next[day]] - refused[day * codes + change.before(day)];
        }
        return added;
    }
}
