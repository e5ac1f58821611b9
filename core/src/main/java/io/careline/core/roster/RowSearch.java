package io.careline.core.roster;

import java.util.Arrays;

/**
 * Gives agents, one after the other, the cheapest row of all their days, or nearly all, at the prices that the other rows leave: work that
 * is needed far from where it is done now is found at once, which no move of an annealing and no window of days reaches.
 * Not thread-safe.
 */
final class RowSearch {
    /** So few that a row takes a tenth of a second. */
    private static final long MOST_STATES = 1 << 22;

    private final RosterModel model;
    private final Chance chance;
    private final Freedom freedom;
    private final RowRoom room;
    private final long hardPrice;
    private final int[] order;
    private final long[] prices;
    private final byte[] row;
    private int next;

    RowSearch(RosterModel model, Chance chance, Effort effort) {
        this.model = model;
        this.chance = chance;
        this.freedom = Freedom.whole(model);
        this.room = new RowRoom(effort, MOST_STATES);
        this.hardPrice = (long) RowColumn.hardWeight(model);
        this.order = chance.order(model.agents);
        this.prices = new long[model.days * model.codes];
        this.row = new byte[model.days];
    }

    /** Goes over some agents, and stops early when the effort is over. */
    void improve(RosterState state, int agents) {
        for (int count = 0; count < agents && !room.effort.isOver(); count++) {
            improveRow(state, order[next]);
            next = (next + 1) % order.length;
        }
    }

    private void improveRow(RosterState state, int agent) {
        int base = agent * model.days;
        int from = base + model.start;
        byte[] before = Arrays.copyOfRange(state.rows, from, base + model.days);
        long hard = state.hard();
        long soft = state.soft();
        price(state, agent);
        Freedom open = open(agent, state.rows);
        if (new RowPricer(open, agent, state.rows, room).price(open, prices, row) >= RunCosts.NEVER / 2
                || room.effort.isOver()) {
            return;
        }
        System.arraycopy(row, model.start, state.rows, from, before.length);
        state.recount();
        if (state.hard() > hard || (state.hard() == hard && state.soft() > soft)) {
            System.arraycopy(before, 0, state.rows, from, before.length);
            state.recount();
        }
    }

    /** All days, or as many in a row as there is room for. */
    private Freedom open(int agent, byte[] rows) {
        long states = new RowPricer(freedom, agent, rows, room).states();
        if (states <= MOST_STATES) {
            return freedom;
        }
        int horizon = model.days - model.start;
        int length = (int) (horizon * StrictMath.cbrt((double) MOST_STATES / states));
        int from = model.start + chance.below(horizon - length + 1);
        Freedom open = freedom.copy();
        open.keep(agent, model.start, from, rows);
        open.keep(agent, from + length, model.days, rows);
        return open;
    }

    /** What the agent's wishes and one agent more in each cell cost, without the agent's present row. */
    private void price(RosterState state, int agent) {
        CoverModel cover = model.cover;
        int[] covered = state.cover.covered.clone();
        for (int day = model.start; day < model.days; day++) {
            int at = cover.row(agent, day) + state.rows[agent * model.days + day];
            for (int entry = cover.starts[at]; entry < cover.starts[at + 1]; entry++) {
                covered[cover.entries[entry]]--;
            }
        }
        for (int day = model.start; day < model.days; day++) {
            for (int code = 0; code < model.codes; code++) {
                long wish = model.cells.soft(agent, day, code);
                long price = cover.price(cover.row(agent, day) + code, covered, hardPrice);
                prices[day * model.codes + code] = RowPricer.scaled(wish + price);
            }
        }
    }
}
