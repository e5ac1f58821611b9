package io.careline.core.roster;

/**
 * Replaces rows that break hard rules by the cheapest ones that keep them, at the prices of wishes and of the cover that
 * the other rows leave open. A row for which none is found stays.
 */
final class RowMending {
    private static final long HARD_PRICE = 1_000_000;
    private static final int LEAST_SLACK = 3;
    private static final int MOST_SLACK = 24;

    private final RosterModel model;
    private final RosterState state;
    private final RowOptimizer.Trail trail = new RowOptimizer.Trail();

    RowMending(RosterModel model) {
        this.model = model;
        this.state = new RosterState(model);
    }

    byte[] mended(byte[] rows) {
        byte[] mended = rows;
        for (int agent = 0; agent < model.agents; agent++) {
            state.set(mended);
            if (state.rowHard[agent] > 0) {
                mended = mended(mended, agent);
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
        for (int slack = LEAST_SLACK; slack <= MOST_SLACK; slack *= 2) {
            RowOptimizer optimizer = new RowOptimizer(model, agent, slack, trail);
            price(optimizer, agent);
            if (optimizer.optimize(mended)) {
                state.set(mended);
                return state.rowHard[agent] < broken ? mended : rows;
            }
        }
        return rows;
    }

    private void price(RowOptimizer optimizer, int agent) {
        CoverModel cover = model.cover;
        for (int day = model.start; day < model.days; day++) {
            for (int code = 0; code < model.codes; code++) {
                long price = model.cells.soft(agent, day, code);
                int at = cover.row(agent, day) + code;
                for (int entry = cover.starts[at]; entry < cover.starts[at + 1]; entry++) {
                    int cell = cover.entries[entry];
                    int index = cover.tableStart[cell] + Math.min(state.cover.covered[cell], cover.tableLast[cell]);
                    price += cover.soft[index] + cover.hard[index] * HARD_PRICE;
                }
                optimizer.price(day, code, price);
            }
        }
    }
}
