package io.careline.core.roster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Column generation over rows (Burke and Curtois 2014): the master problem gives prices, the row optimisation finds rows
 * that are cheaper at these prices. Prices are drawn towards those that gave the best bound (Wentges 1997). The bound is
 * the Lagrangian one (Geoffrion 1974), in whole numbers, so that it holds whatever the rounding. Not thread-safe.
 */
final class ColumnGeneration {
    private static final double[] PULLS = {0.8, 0.5, 0};
    private static final double CLOSE = 0.01;
    private static final int MOST_PIVOTS = 2000;

    /** Up to here the tables of the row optimisation add whole numbers without rounding. */
    private static final long EXACT = 1L << 52;

    final RosterModel model;
    final Freedom freedom;
    final ColumnMaster master;

    /** The cost that is not in the master problem. */
    final double constant;

    /** No roster within the freedom costs less, the hard points weighed; before fixing. */
    double bound = Double.NEGATIVE_INFINITY;

    /** What the master problem costs. */
    double cost = Double.POSITIVE_INFINITY;

    private final @Nullable RowPricer[] pricers;
    private final long[] rests;
    private final ColumnPool pool;
    private final Effort effort;
    private long[] center;
    private long bestLeast;
    private final byte[] row;
    private final long[] prices;

    ColumnGeneration(Freedom freedom, byte[] rows, ColumnPool pool, RowRoom room) {
        this.model = freedom.model;
        this.freedom = freedom;
        this.pool = pool;
        this.effort = room.effort;
        this.pricers = new RowPricer[model.agents];
        this.rests = new long[model.agents];
        this.row = new byte[model.days];
        this.prices = new long[model.days * model.codes];
        for (int agent = 0; agent < model.agents; agent++) {
            if (!effort.isOver() && !freedom.isFixed(agent)) {
                pricers[agent] = pricer(agent, rows, room);
            }
        }
        this.master = new ColumnMaster(model, pricers, rows, effort);
        RosterState state = new RosterState(model);
        state.set(rows);
        double outside = coverCost(state) - master.coverCost(state.cover.covered);
        for (int agent = 0; agent < model.agents; agent++) {
            if (pricers[agent] == null) {
                outside += softOf(agent, rows);
            } else if (!effort.isOver()) {
                begin(agent, rows, pricers[agent]);
            }
        }
        this.constant = outside;
        this.center = new long[master.cells.length];
        this.bestLeast = Long.MIN_VALUE;
    }

    /** Null for an agent who has no row that keeps the hard rules: it keeps the one it has. */
    private @Nullable RowPricer pricer(int agent, byte[] rows, RowRoom room) {
        RowPricer pricer = new RowPricer(freedom, agent, rows, room);
        boolean isKept = RowColumn.cost(model, agent, ColumnPool.rowOf(model, agent, rows)) >= 0;
        return isKept || pricer.price(freedom, prices, row) < RunCosts.NEVER / 2 ? pricer : null;
    }

    private double coverCost(RosterState state) {
        double cost = 0;
        for (CoverTerm term : model.cover.terms) {
            double weight = term.mark().weight() * (term.mark().isHard() ? RowColumn.hardWeight(model) : 1);
            cost += term.units(state.cover.covered[term.cell()]) * weight;
        }
        return cost;
    }

    /** Takes in the known rows of an agent. */
    private void begin(int agent, byte[] rows, RowPricer pricer) {
        byte[] current = ColumnPool.rowOf(model, agent, rows);
        pool.add(agent, current);
        for (RowColumn column : pool.of(agent)) {
            if (freedom.allows(agent, column.row)) {
                master.add(column);
            }
        }
        long cost = RowColumn.cost(model, agent, current);
        if (cost >= 0 && pricer.isExact) {
            Freedom fixed = freedom.copy();
            effort.add(fixed.isOpen.length / Long.BYTES);
            for (int day = model.start; day < model.days; day++) {
                fixed.fix(agent, day, current[day]);
            }
            master.price(agent, new long[master.cells.length], prices);
            rests[agent] = RowPricer.scaled(cost) - pricer.price(fixed, prices, row);
        }
    }

    private double softOf(int agent, byte[] rows) {
        double cost = 0;
        int base = agent * model.days;
        for (int day = model.start; day < model.days; day++) {
            cost += model.cells.soft(agent, day, rows[base + day]);
        }
        for (RowRule rule : model.softRules[agent]) {
            cost += (double) rule.units(rows, base) * rule.weight;
        }
        return cost;
    }

    /** Solves the master problem and adds rows until none helps, the bound reaches a cut-off, or so many times. */
    void run(int mostRounds, double cutOff) {
        int pull = 0;
        for (int round = 0; round < mostRounds && !effort.isOver(); round++) {
            master.simplex.solve(MOST_PIVOTS);
            cost = master.simplex.cost() + constant;
            if (bound >= cutOff || cost - bound < CLOSE) {
                return;
            }
            long[] duals = master.duals();
            long[] drawn = bestLeast == Long.MIN_VALUE ? duals : drawn(duals, PULLS[pull]);
            if (price(drawn)) {
                pull = 0;
            } else if (pull == PULLS.length - 1 || Arrays.equals(drawn, duals)) {
                return;
            } else {
                pull++;
            }
        }
    }

    private long[] drawn(long[] duals, double pull) {
        long[] drawn = new long[duals.length];
        for (int row = 0; row < drawn.length; row++) {
            drawn[row] = Math.round(pull * center[row] + (1 - pull) * duals[row]);
        }
        return drawn;
    }

    /** Finds the cheapest row of each agent and adds those that help; whether there are any. */
    private boolean price(long[] duals) {
        boolean isAny = false;
        boolean isExact = true;
        long least = master.least(duals);
        for (int agent = 0; agent < model.agents && !effort.isOver(); agent++) {
            if (pricers[agent] != null) {
                master.price(agent, duals, prices);
                isExact &= isExact(pricers[agent]);
                long found = pricers[agent].price(freedom, prices, row);
                if (found >= RunCosts.NEVER / 2) {
                    continue;
                }
                least += found + rests[agent];
                if (pool.add(agent, row)) {
                    RowColumn column = pool.of(agent).get(pool.of(agent).size() - 1);
                    master.add(column);
                    isAny |= master.simplex.isLowering();
                }
            }
        }
        if (least > bestLeast && isExact && !effort.isOver()) {
            bestLeast = least;
            center = duals;
            bound = (double) least / RowPricer.SCALE + constant;
        }
        return isAny;
    }

    private boolean isExact(RowPricer pricer) {
        long most = 0;
        for (int at = pricer.from * model.codes; at < pricer.to * model.codes; at++) {
            most = Math.max(most, Math.abs(prices[at]));
        }
        return most < EXACT / model.days;
    }

    boolean isStopped() {
        return effort.isOver();
    }
}
