package io.careline.core.roster;

/**
 * Large neighbourhood search on linear programs (Shaw 1998; Burke and Curtois 2014): frees half to nine tenths of the
 * agents, or of the days, of the best roster and solves their linear program. If it cannot beat the best roster, that is
 * proven; else a dive makes a roster from it, and a short annealing polishes that. Horizons that are too long for one
 * program are searched in windows of days. Each thread has its own.
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

    /** Whether the row optimisation knows all rules over rows, so that this search pays. */
    private static boolean isFit(RosterModel model) {
        Freedom freedom = Freedom.whole(model);
        RowRoom room = new RowRoom(Effort.unlimited());
        for (int agent = 0; agent < model.agents; agent++) {
            if (!freedom.isFixed(agent) && !new RowPricer(freedom, agent, model.initial, room).isExact) {
                return false;
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
        return model.agents > MOST_AGENTS || !isFit(model) ? 1 : isWhole(model) ? ANNEALING_BEFORE : ANNEALING_BEFORE_WINDOWS;
    }

    /** Goes on from another roster if it is better. */
    void adopt(byte[] rows) {
        state.set(rows);
        if (state.hard() < hard || (state.hard() == hard && state.soft() < soft)) {
            hard = state.hard();
            soft = state.soft();
            System.arraycopy(rows, 0, best, 0, best.length);
            pool.addAll(rows);
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

    /** Frees a part. */
    void solvePart() {
        Freedom freedom = Freedom.whole(model);
        narrow(freedom);
        double cutOff = soft + RowColumn.hardWeight(model) * hard - BELOW;
        ColumnGeneration generation = generation(freedom);
        generation.run(ROUNDS, cutOff);
        long before = soft;
        if (generation.bound < cutOff) {
            dive(generation, cutOff);
        }
        window = Math.min(Math.min(horizon(), days(MOST_CELLS)), window * (soft < before ? NARROWER : WIDER));
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
                keep(freedom, agent, model.start, from);
                keep(freedom, agent, from + length, model.days);
            }
        }
    }

    private void keepAgents(Freedom freedom, int count) {
        int[] order = chance.order(model.agents);
        for (int index = 0; index < count; index++) {
            keep(freedom, order[index], model.start, model.days);
        }
    }

    private void keep(Freedom freedom, int agent, int from, int to) {
        for (int day = from; day < to; day++) {
            freedom.fix(agent, day, best[agent * model.days + day]);
        }
    }
}
