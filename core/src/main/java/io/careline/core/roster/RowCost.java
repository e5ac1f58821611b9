package io.careline.core.roster;

/** What some rules over one agent's row cost, as the search asks for it: only how a change moves the cost. */
abstract class RowCost {
    /** The cost after a change, less the cost before it. */
    abstract long cost(RosterState state, RowChange change);

    /** Whether a row that costs nothing would cost something after a change. */
    boolean breaks(RosterState state, RowChange change) {
        return cost(state, change) != 0;
    }

    /** Brings the counters up to date; the row still has the old codes. */
    void apply(RosterState state, RowChange change) {}
}
