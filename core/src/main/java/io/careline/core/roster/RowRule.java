package io.careline.core.roster;

/**
 * A rule over one agent's row: finds what is broken in the whole row, and what a change of some days does to that. A rule
 * that sums over the row keeps its sums in the counters of a {@link RosterState}.
 */
abstract class RowRule extends RowCost {
    final RuleMark mark;
    final boolean isHard;
    final long weight;

    /** Where this rule's counters begin. */
    int slot;

    RowRule(RuleMark mark) {
        this.mark = mark;
        this.isHard = mark.isHard();
        this.weight = mark.weight();
    }

    /** How many counters it needs. */
    int slots() {
        return 0;
    }

    /** Sets the counters from a row. */
    void count(byte[] rows, int base, int[] counters) {}

    /** Finds everything that is broken in a row, from the row alone. */
    abstract void report(byte[] rows, int base, Violations violations);

    /** The units broken after a change, less those broken before it. */
    abstract long delta(RosterState state, RowChange change);

    @Override
    long cost(RosterState state, RowChange change) {
        change.spread();
        return delta(state, change) * weight;
    }

    /** All units broken in a row. */
    final long units(byte[] rows, int base) {
        long[] sum = new long[1];
        report(rows, base, (day, units) -> sum[0] += units);
        return sum[0];
    }
}
