package io.careline.core.roster;

import java.util.function.BooleanSupplier;
import java.util.function.LongUnaryOperator;

/**
 * Finds the cheapest row of an agent at the prices of its wishes and of the cover that other rows leave open; where none is
 * found, more slack is tried. Not thread-safe.
 */
final class CheapestRow {
    private static final int LEAST_SLACK = 3;
    private static final int MOST_SLACK = 24;

    private final RosterModel model;
    private final long hardPrice;
    private final LongUnaryOperator asked;
    private final BooleanSupplier isStopped;
    private final RowLayers layers = new RowLayers();

    /**
     * @param hardPrice what a hard point costs
     * @param asked what is asked for a price, by which equal ones can be told apart
     * @param isStopped asked before each pass over the days
     */
    CheapestRow(RosterModel model, long hardPrice, LongUnaryOperator asked, BooleanSupplier isStopped) {
        this.model = model;
        this.hardPrice = hardPrice;
        this.asked = asked;
        this.isStopped = isStopped;
    }

    /** Writes the row among the others, if there is one; none is found any more once it is stopped. */
    boolean isFound(int agent, int[] covered, byte[] rows) {
        for (int slack = LEAST_SLACK; slack <= MOST_SLACK && !isStopped.getAsBoolean(); slack *= 2) {
            RowOptimizer optimizer = new RowOptimizer(model, agent, slack, layers, isStopped);
            price(optimizer, agent, covered);
            if (optimizer.optimize(rows)) {
                return true;
            }
        }
        return false;
    }

    private void price(RowOptimizer optimizer, int agent, int[] covered) {
        for (int day = model.start; day < model.days; day++) {
            int row = model.cover.row(agent, day);
            for (int code = 0; code < model.codes; code++) {
                long price = model.cells.soft(agent, day, code) + model.cover.price(row + code, covered, hardPrice);
                optimizer.price(day, code, asked.applyAsLong(price));
            }
        }
    }
}
