package io.careline.core.roster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Large neighbourhood search on linear programs (Shaw 1998; Burke and Curtois 2014): frees half to nine tenths of the
 * agents, or of the days, of the best roster and solves their linear program. If it cannot beat the best roster, that is
 * proven; else a dive makes a roster from it, and a short annealing polishes that. Horizons that are too long for one
 * program are searched in windows of days, and by whole rows, one agent at a time: whichever gains more a step. Each thread
 * has its own.
 */
final class ColumnSearch {
    private static final int ROUNDS = 200;
    private static final int MOST_CELLS = 640;

    /** Of more agents a program takes longer than it is worth: at 250 it was better than annealing alone, at 600 worse. */
    private static final int MOST_AGENTS = 500;

    private static final int FIRST_CELLS_OF_WINDOW = 250;
    private static final double WIDER = 1.1;
    private static final double NARROWER = 0.95;
    private static final double ANNEALING_BEFORE = 0.2;
    private static final double ANNEALING_BEFORE_WINDOWS = 0.7;
    private static final double LEAST_PART = 0.5;
    private static final double PARTS = 0.4;

    /** All costs are whole numbers. */
    private static final double BELOW = 1 - 1e-6;

    /** One part of so many agents gets new rows at a time. */
    private static final int ROW_PARTS = 8;

    /** One of so many steps is for the way of searching that gained less of late. */
    private static final int OTHER_WAY = 12;

    private static final int POLISHES = 50;
    private static final long MOVES_AT_ONCE = 1 << 12;
    private static final double POLISH_FROM = 0.8;
    private static final double POLISH_SHARE = 0.25;

    final byte[] best;
    long hard;
    long soft;

    /** No roster costs less; negative infinity if there is no such bound. */
    double bound = Double.NEGATIVE_INFINITY;

    private final RosterModel model;
    private final Effort effort;
    private final Chance chance;
    private final ColumnPool pool;
    private final RowRoom room;
    private final Annealer annealer;
    private final RosterState state;

    /** Null where one program holds the whole problem. */
    private final @Nullable RowSearch rowSearch;

    private final SearchYield yieldOfRows = new SearchYield();
    private final SearchYield yieldOfWindows = new SearchYield();

    /** The roster that all had when this one last joined theirs. */
    private byte[] shared;

    /** How many days are searched at a time: more after a failure, since what is there is then hard to mend in so few. */
    private double window;

    private long polished;

    ColumnSearch(RosterModel model, byte[] rows, long seed, Effort effort) {
        this.model = model;
        this.effort = effort;
        this.chance = new Chance(seed);
        this.pool = new ColumnPool(model);
        this.room = new RowRoom(effort);
        this.annealer = new Annealer(model, rows, chance.bits());
        this.state = new RosterState(model, rows);
        this.best = rows.clone();
        this.hard = state.hard();
        this.soft = state.soft();
        this.rowSearch = isWhole(model) ? null : new RowSearch(model, chance, effort);
        this.shared = best.clone();
        this.window = isWhole(model) ? horizon() : days(FIRST_CELLS_OF_WINDOW);
        pool.addAll(rows);
    }

    private int horizon() {
        return model.days - model.start;
    }

    /** How many days have so many cells of cover. */
    private double days(int cells) {
        return Math.max(1, (double) horizon() * cells / model.cover.cells);
    }

    /** Whether the row optimisation knows all rules over rows and has room for them, so that this search pays. */
    private static boolean isFit(RosterModel model) {
        Freedom freedom = Freedom.whole(model);
        RowRoom room = new RowRoom(Effort.unlimited());
        for (int agent = 0; agent < model.agents; agent++) {
            if (!freedom.isFixed(agent)) {
                RowPricer pricer = new RowPricer(freedom, agent, model.initial, room);
                if (!pricer.isExact || pricer.states() > RowRoom.MOST_STATES) {
                    return false;
                }
            }
        }
        return model.cover.cells > 0;
    }

    /** Whether one linear program holds the whole problem. */
    private static boolean isWhole(RosterModel model) {
        return model.cover.cells <= MOST_CELLS;
    }

    /** How much of its limits a solver spends on annealing before it turns to this search. */
    static double annealingBefore(RosterModel model) {
        return model.agents > MOST_AGENTS || !isFit(model)
                ? 1
                : isWhole(model) ? ANNEALING_BEFORE : ANNEALING_BEFORE_WINDOWS;
    }

    /** Goes on from another roster if it is better; whether it is. */
    boolean adopt(byte[] rows) {
        state.set(rows);
        boolean isBetter = state.hard() < hard || (state.hard() == hard && state.soft() < soft);
        if (isBetter) {
            hard = state.hard();
            soft = state.soft();
            System.arraycopy(rows, 0, best, 0, best.length);
            pool.addAll(rows);
        }
        return isBetter;
    }

    /**
     * Goes on from the roster that others have found meanwhile. On long horizons they and this one have mostly changed
     * different places: so all changes are tried together, and if that does not pay, row by row.
     */
    void join(byte[] others) {
        byte[] own = best.clone();
        adopt(others);
        if (rowSearch != null && !Arrays.equals(own, others)) {
            byte[] both = others.clone();
            for (int at = 0; at < both.length; at++) {
                both[at] = own[at] == shared[at] ? both[at] : own[at];
            }
            if (!adopt(both)) {
                adoptRows(own);
                adoptRows(others);
            }
        }
        shared = others;
    }

    /** Takes over each row that was changed and that makes the best roster better. */
    private void adoptRows(byte[] rows) {
        for (int base = 0; base < rows.length; base += model.days) {
            int end = base + model.days;
            if (!Arrays.equals(rows, base, end, shared, base, end)
                    && !Arrays.equals(rows, base, end, best, base, end)) {
                byte[] mixed = best.clone();
                System.arraycopy(rows, base, mixed, base, model.days);
                adopt(mixed);
            }
        }
    }

    /** Frees everything, which gives the bound; does nothing where that is too much. */
    void solveWhole() {
        if (isWhole(model)) {
            ColumnGeneration generation = generation(Freedom.whole(model));
            generation.run(ROUNDS, Double.POSITIVE_INFINITY);
            bound = generation.bound;
            dive(generation, Double.POSITIVE_INFINITY);
        }
    }

    /** Searches a part of the roster anew. */
    void solvePart() {
        if (rowSearch == null) {
            solveNeighbourhood();
            return;
        }
        boolean isOfRows = isTurn(yieldOfRows, yieldOfWindows);
        double costBefore = weighed();
        long stepsBefore = effort.steps();
        if (isOfRows) {
            state.set(best);
            rowSearch.improve(state, (model.agents + ROW_PARTS - 1) / ROW_PARTS);
            adopt(state.rows);
        } else {
            solveNeighbourhood();
        }
        boolean isRising = (isOfRows ? yieldOfRows : yieldOfWindows)
                .isRising(costBefore - weighed(), effort.steps() - stepsBefore);
        if (!isOfRows) {
            window = Math.min(Math.min(horizon(), days(MOST_CELLS)), window * (isRising ? NARROWER : WIDER));
        }
    }

    /** The way that gained more has its turn, unless the other had hardly any. */
    private static boolean isTurn(SearchYield one, SearchYield other) {
        boolean isBetter = one.rate >= other.rate;
        SearchYield worse = isBetter ? other : one;
        boolean isOverdue = worse.steps * OTHER_WAY < one.steps + other.steps;
        return isBetter != isOverdue;
    }

    private void solveNeighbourhood() {
        Freedom freedom = Freedom.whole(model);
        narrow(freedom);
        double cutOff = weighed() - BELOW;
        ColumnGeneration generation = generation(freedom);
        generation.run(ROUNDS, cutOff);
        if (generation.bound < cutOff) {
            dive(generation, cutOff);
        }
    }

    /** The cost of the best roster, with hard points weighed. */
    private double weighed() {
        return soft + RowColumn.hardWeight(model) * hard;
    }

    private ColumnGeneration generation(Freedom freedom) {
        return new ColumnGeneration(freedom, best, pool, room);
    }

    private void dive(ColumnGeneration generation, double cutOff) {
        byte[] rows = effort.isOver() ? null : new ColumnDive(generation, best).run(cutOff);
        if (rows != null) {
            adopt(rows);
        }
    }

    /** Anneals for a while from the best roster, as long as the share of all work that is meant for it. */
    void polish() {
        annealer.adopt(best);
        long moves = (long) (POLISH_SHARE * (effort.steps() - polished) / Effort.STEPS_OF_A_MOVE / POLISHES);
        for (int round = 0; round < POLISHES && !effort.isOver(); round++) {
            anneal(moves, POLISH_FROM + (1 - POLISH_FROM) * round / POLISHES);
        }
        polished = effort.steps();
        adopt(annealer.best);
    }

    /** A few moves at a time, so that the effort can end it. */
    private void anneal(long moves, double progress) {
        for (long left = moves; left > 0 && !effort.isOver(); left -= MOVES_AT_ONCE) {
            long some = Math.min(left, MOVES_AT_ONCE);
            annealer.run(some, progress);
            effort.add(some * Effort.STEPS_OF_A_MOVE);
        }
    }

    private void narrow(Freedom freedom) {
        double part = LEAST_PART + PARTS * chance.below(1 << 10) / (1 << 10);
        int horizon = horizon();
        int longestWindow = (int) Math.min(horizon, window);
        boolean isOfAgents = chance.below(2) == 0;
        if (isOfAgents) {
            keepAgents(freedom, (int) Math.ceil((1 - part) * model.agents));
        }
        int length = isOfAgents ? longestWindow : (int) Math.ceil(part * Math.min(horizon, longestWindow / part));
        if (length < horizon) {
            int from = model.start + chance.below(horizon - length + 1);
            for (int agent = 0; agent < model.agents; agent++) {
                freedom.keep(agent, model.start, from, best);
                freedom.keep(agent, from + length, model.days, best);
            }
        }
    }

    private void keepAgents(Freedom freedom, int count) {
        int[] order = chance.order(model.agents);
        for (int index = 0; index < count; index++) {
            freedom.keep(order[index], model.start, model.days, best);
        }
    }
}
