package io.careline.core.roster;

import io.careline.roster.ReplanRequest;

/**
 * Repairs rows with few changes: gives up what cannot stay, anneals coldly where each change costs, and looks for chains of changes. Where
 * more changes come out than are allowed, each costs more the next time.
 */
final class RepairSearch {
    private static final double COLD = 0.3;
    private static final double SHARE_OF_TIME = 0.8;
    private static final int MOVES_AT_ONCE = 1 << 12;
    private static final int ROUNDS = 4;
    private static final long DEARER = 8;
    private static final long DEAREST = 1_000_000;

    private final RosterModel model;
    private final byte[] before;
    private final ReplanRequest request;
    private final SolverWatch watch;
    private final long mostMoves;
    private final long seed;
    private long moves;

    /** @param before the roster as it was, with what cannot stay any more */
    RepairSearch(
            RosterModel model, byte[] before, ReplanRequest request, SolverWatch watch, long mostMoves, long seed) {
        this.model = model;
        this.before = before;
        this.request = request;
        this.watch = watch;
        this.mostMoves = mostMoves;
        this.seed = seed;
    }

    long moves() {
        return moves;
    }

    /** How many days differ from the roster as it was. */
    int changes(byte[] rows) {
        int changes = 0;
        for (int cell = 0; cell < rows.length; cell++) {
            changes += rows[cell] == before[cell] ? 0 : 1;
        }
        return changes;
    }

    byte[] run() {
        int most = request.maximumChanges().orElse(Integer.MAX_VALUE);
        int rounds = request.maximumChanges().isPresent() ? ROUNDS : 1;
        byte[] best = givenUp();
        long cost = request.changeCost();
        for (int round = 1; round <= rounds; round++) {
            RosterModel dear = RepairProblem.of(model, before, request, cost);
            best = better(best, chained(dear, best, most, cost));
            byte[] found = anneal(dear, chained(dear, mended(dear, best), most, cost), round, rounds);
            found = chained(dear, found, most, cost);
            if (changes(found) <= most) {
                return better(best, found);
            }
            cost = Math.min(DEAREST, cost * DEARER);
        }
        return best;
    }

    private byte[] mended(RosterModel dear, byte[] rows) {
        return new RowMending(dear, watch::isStopped).mended(rows);
    }

    private byte[] chained(RosterModel dear, byte[] rows, int most, long cost) {
        return new ChangeChains(dear, rows, before, most - changes(rows), cost, watch).rows();
    }

    /** The roster without what an absence or a lock forbids. */
    private byte[] givenUp() {
        byte[] rows = before.clone();
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = model.start; day < model.days; day++) {
                int cell = agent * model.days + day;
                if (model.cells.hard(agent, day, rows[cell]) > 0) {
                    rows[cell] = model.isOpen(agent, day, 0) ? 0 : model.choices[model.choiceStarts[cell]];
                }
            }
        }
        return rows;
    }

    private byte[] anneal(RosterModel dear, byte[] rows, int round, int rounds) {
        Annealer annealer = new Annealer(dear, rows, seed + round);
        long until = mostMoves == Long.MAX_VALUE ? mostMoves : mostMoves / rounds * round;
        double share = 1.0 / rounds;
        double began = (round - 1) * share;
        while (moves < until && !watch.isStopped()) {
            double gone = Math.max(watch.progress() / SHARE_OF_TIME, (double) moves / mostMoves);
            double progress = Math.min(1, (gone - began) / share);
            if (progress >= 1) {
                break;
            }
            long count = Math.min(MOVES_AT_ONCE, until - moves);
            annealer.run(count, COLD + (1 - COLD) * Math.max(0, progress));
            moves += count;
        }
        return annealer.best;
    }

    private byte[] better(byte[] one, byte[] other) {
        RosterState state = new RosterState(model, one);
        long hard = state.hard();
        long soft = state.soft() + request.changeCost() * changes(one);
        state.set(other);
        long otherSoft = state.soft() + request.changeCost() * changes(other);
        boolean isBetter = state.hard() != hard ? state.hard() < hard : otherSoft < soft;
        return isBetter ? other : one;
    }
}
