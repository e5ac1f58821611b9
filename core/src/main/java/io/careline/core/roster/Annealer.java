package io.careline.core.roster;

/**
 * Simulated annealing over one roster (Kirkpatrick, Gelatt and Vecchi 1983). Rows that keep the hard rules go on keeping
 * them; the weight of cover rises with the progress, so that rows first find good shapes. No logarithm is taken while it
 * runs: thresholds come from a table made with StrictMath, so that a seed gives the same moves everywhere.
 */
final class Annealer {
    private static final int TABLE_BITS = 12;
    private static final long[] THRESHOLDS = thresholds();
    private static final double FIRST_COVER_WEIGHT = 0.1;
    private static final double COVER_RISES_UNTIL = 0.7;

    final RosterState state;
    final Evaluation evaluation;

    /** The best roster seen. */
    final byte[] best;

    long bestHard = Long.MAX_VALUE;
    long bestSoft = Long.MAX_VALUE;
    long moves;
    private final Chance chance;
    private final Move move;
    private final Neighbourhoods neighbourhoods = Neighbourhoods.standard();
    private final double hottest;
    private final double coldest;
    private final boolean isKeeping;
    private boolean isBetter;

    /** The agents whose rows {@link #best} may not have yet; the first {@link #changedCount} count. */
    private final int[] changed;

    private final boolean[] isChanged;
    private int changedCount;

    Annealer(RosterModel model, byte[] rows, long seed) {
        this(new RosterState(model, rows), rows, seed);
        compare();
    }

    /** One that moves in a region of a roster shared with others: the best roster is kept by whoever holds the whole. */
    Annealer(RosterState shared, long seed) {
        this(shared, new byte[0], seed);
    }

    private Annealer(RosterState state, byte[] best, long seed) {
        this.state = state;
        this.evaluation = new Evaluation(state);
        this.chance = new Chance(seed);
        this.move = new Move(state.model.days);
        this.best = best.clone();
        this.isKeeping = best.length > 0;
        this.changed = new int[isKeeping ? state.model.agents : 0];
        this.isChanged = new boolean[changed.length];
        this.hottest = state.model.temperatures.hottest();
        this.coldest = state.model.temperatures.coldest();
    }

    private static long[] thresholds() {
        long[] table = new long[1 << TABLE_BITS];
        for (int index = 0; index < table.length; index++) {
            table[index] = (long) (-StrictMath.log((index + 0.5) / table.length) * Evaluation.UNIT);
        }
        return table;
    }

    /** Tries some moves at a temperature that follows from the progress, 0 to 1. */
    void run(long count, double progress) {
        long temperature = temperature(progress);
        evaluation.coverScale = coverScale(progress);
        for (long at = 0; at < count; at++) {
            if (neighbourhoods.draw(chance).propose(state, chance, move)) {
                int index = (int) (chance.bits() >>> (64 - TABLE_BITS));
                long allowance = (THRESHOLDS[index] * temperature) / Evaluation.UNIT;
                if (isBetter) {
                    keepBest();
                }
                if (evaluation.attempt(move, allowance) && isKeeping) {
                    noteChanges();
                    isBetter = isBest();
                }
            }
        }
        moves += count;
        if (isBetter) {
            keepBest();
        }
    }

    /** The temperature in thousandths of a soft unit, geometric between the hottest and the coldest. */
    private long temperature(double progress) {
        double ratio = coldest / hottest;
        return Math.max(1, (long) (hottest * StrictMath.pow(ratio, progress) * Evaluation.UNIT));
    }

    private static long coverScale(double progress) {
        if (progress >= COVER_RISES_UNTIL) {
            return Evaluation.UNIT;
        }
        double weight = StrictMath.pow(FIRST_COVER_WEIGHT, 1 - progress / COVER_RISES_UNTIL);
        return Math.max(1, (long) (weight * Evaluation.UNIT));
    }

    private boolean isBest() {
        return state.hard() < bestHard || (state.hard() == bestHard && state.soft() < bestSoft);
    }

    private void noteChanges() {
        for (int index = 0; index < move.size; index++) {
            int agent = move.change(index).agent;
            if (!isChanged[agent]) {
                isChanged[agent] = true;
                changed[changedCount++] = agent;
            }
        }
    }

    /** Copies the rows that have changed: of a large staff, they are few from one best roster to the next. */
    private void keepBest() {
        int days = state.model.days;
        for (int index = 0; index < changedCount; index++) {
            int agent = changed[index];
            System.arraycopy(state.rows, agent * days, best, agent * days, days);
            isChanged[agent] = false;
        }
        changedCount = 0;
        bestHard = state.hard();
        bestSoft = state.soft();
        isBetter = false;
    }

    /** Keeps the roster if it is the best, whoever changed which rows. */
    void compare() {
        changedCount = 0;
        for (int agent = 0; agent < changed.length; agent++) {
            changed[changedCount++] = agent;
            isChanged[agent] = true;
        }
        if (isBest()) {
            keepBest();
        }
    }

    /** Goes on from another roster. */
    void adopt(byte[] rows) {
        state.set(rows);
        compare();
    }
}
