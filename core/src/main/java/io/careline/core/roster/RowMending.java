package io.careline.core.roster;

import java.util.function.BooleanSupplier;

/**
 * Replaces rows that break hard rules by the cheapest ones that keep them, at the prices of wishes and of the cover that
 * the other rows leave open. A row for which none is found stays.
 */
final class RowMending {
    private static final long HARD_PRICE = 1_000_000;

    private final RosterModel model;
    private final RosterState state;
    private final CheapestRow cheapest;

    /** @param isStopped asked before each row; those not looked at yet stay */
    RowMending(RosterModel model, BooleanSupplier isStopped) {
        this.model = model;
        this.state = new RosterState(model);
        this.cheapest = new CheapestRow(model, HARD_PRICE, price -> price, isStopped);
    }

    byte[] mended(byte[] rows) {
        byte[] mended = rows;
        state.set(mended);
        for (int agent = 0; agent < model.agents; agent++) {
            if (state.rowHard[agent] > 0) {
                mended = mended(mended, agent);
                state.set(mended);
            }
        }
        return mended;
    }

    private byte[] mended(byte[] rows, int agent) {
        long broken = state.rowHard[agent];
        byte[] mended = rows.clone();
        for (int day = model.start; day < model.days; day++) {
            mended[agent * model.days + day] = 0;
        }
        state.set(mended);
        if (!cheapest.isFound(agent, state.cover.covered, mended)) {
            return rows;
        }
        state.set(mended);
        return state.rowHard[agent] < broken ? mended : rows;
    }
}
