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

    private final RosterModel model;
    private final Chance chance;
    private final byte[] rows;
    private final int[] covered;
    private final CheapestRow cheapest;
    private final BooleanSupplier isStopped;

    private Construction(RosterModel model, long seed, BooleanSupplier isStopped) {
        this.model = model;
        this.chance = new Chance(seed);
        this.rows = model.initial.clone();
        this.covered = new RosterState(model).cover.covered;
        this.isStopped = isStopped;
        this.cheapest = new CheapestRow(
                model,
                (long) Math.ceil(HARD_PRICE * model.temperatures.typicalWeight()),
                price -> price * SCALE + chance.below((int) SCALE),
                isStopped);
    }

    static byte[] build(RosterModel model, long seed, BooleanSupplier isStopped) {
        return new Construction(model, seed, isStopped).build();
    }

    private byte[] build() {
        for (int agent : chance.order(model.agents)) {
            if (isStopped.getAsBoolean()) {
                break;
            }
            if (!cheapest.isFound(agent, covered, rows)) {
                fallBack(agent);
            }
            count(agent);
        }
        return rows;
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
