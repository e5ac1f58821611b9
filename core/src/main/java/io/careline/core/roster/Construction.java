package io.careline.core.roster;

import java.util.function.BooleanSupplier;

/**
 * Makes a first roster row by row: each row is the cheapest one at the prices that the cover left open by the earlier rows
 * gives. An agent for whom none is found stays off; the search repairs what it can.
 */
final class Construction {
    /** Prices are scaled up, so that a little chance can part equal ones. */
    private static final long SCALE = 16;

    private static final long HARD_PRICE = 50;
    private static final int LEAST_SLACK = 3;
    private static final int MOST_SLACK = 24;

    private final RosterModel model;
    private final Chance chance;
    private final byte[] rows;
    private final int[] covered;
    private final long hardPrice;

    private Construction(RosterModel model, long seed) {
        this.model = model;
        this.chance = new Chance(seed);
        this.rows = model.initial.clone();
        this.covered = new RosterState(model).cover.covered;
        this.hardPrice = (long) Math.ceil(HARD_PRICE * Temperatures.typicalWeight(model));
    }

    static byte[] build(RosterModel model, long seed, BooleanSupplier isStopped) {
        return new Construction(model, seed).build(isStopped);
    }

    private byte[] build(BooleanSupplier isStopped) {
        int[] order = shuffled();
        RowOptimizer.Trail trail = new RowOptimizer.Trail();
        for (int agent : order) {
            if (isStopped.getAsBoolean()) {
                break;
            }
            if (!isFound(agent, trail)) {
                fallBack(agent);
            }
            count(agent);
        }
        return rows;
    }

    private boolean isFound(int agent, RowOptimizer.Trail trail) {
        for (int slack = LEAST_SLACK; slack <= MOST_SLACK; slack *= 2) {
            RowOptimizer optimizer = new RowOptimizer(model, agent, slack, trail);
            price(optimizer, agent);
            if (optimizer.optimize(rows)) {
                return true;
            }
        }
        return false;
    }

    private int[] shuffled() {
        int[] order = new int[model.agents];
        for (int index = 0; index < order.length; index++) {
            int other = chance.below(index + 1);
            order[index] = order[other];
            order[other] = index;
        }
        return order;
    }

    private void price(RowOptimizer optimizer, int agent) {
        CoverModel cover = model.cover;
        for (int day = model.start; day < model.days; day++) {
            for (int code = 0; code < model.codes; code++) {
                long price = model.cells.soft(agent, day, code);
                int at = cover.row(agent, day) + code;
                for (int entry = cover.starts[at]; entry < cover.starts[at + 1]; entry++) {
                    int cell = cover.entries[entry];
                    int index = cover.tableStart[cell] + Math.min(covered[cell], cover.tableLast[cell]);
                    price += cover.soft[index] + cover.hard[index] * hardPrice;
                }
                optimizer.price(day, code, price * SCALE + chance.below((int) SCALE));
            }
        }
    }

    /** Days that leave no choice are kept even where no row was found. */
    private void fallBack(int agent) {
        for (int day = model.start; day < model.days; day++) {
            int at = agent * model.days + day;
            if (!model.isOpen(agent, day, 0)) {
                rows[at] = model.choices[model.choiceStarts[at]];
            }
        }
    }

    private void count(int agent) {
        CoverModel cover = model.cover;
        for (int day = model.start; day < model.days; day++) {
            int at = cover.row(agent, day) + rows[agent * model.days + day];
            for (int entry = cover.starts[at]; entry < cover.starts[at + 1]; entry++) {
                covered[cover.entries[entry]]++;
            }
        }
    }
}
