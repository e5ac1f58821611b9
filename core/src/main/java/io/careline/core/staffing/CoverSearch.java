package io.careline.core.staffing;

import java.util.List;

/**
 * Solves a covering problem by branch and bound (Land and Doig 1960): each branch solves the relaxation, rounds it to a
 * solution, and splits at the column that is furthest from whole. A bound is rounded up to a cost that whole numbers can
 * have.
 */
final class CoverSearch {
    /** Some seconds at most; a day with a dozen shifts takes a thousandth of it. */
    private static final long MOST_WORK = 4_000_000_000L;

    private static final double WHOLE = 1e-6;

    private final CoverProgram program;
    private final long costStep;
    private int[] best;
    private long bestCost;
    private long bound;
    private long work;

    private CoverSearch(CoverProgram program) {
        this.program = program;
        this.costStep = costStep(program);
        this.best = trimmed(program.mostOfUse(), new int[program.columns()]);
        this.bestCost = program.cost(best);
    }

    static CoverSearch of(List<int[]> rows, List<Integer> demands, long[] costs) {
        CoverSearch search = new CoverSearch(CoverProgram.of(rows, demands, costs));
        search.run();
        return search;
    }

    /** How many of each column. */
    int[] best() {
        return best.clone();
    }

    /** What no solution costs less than. */
    long lowerBound() {
        return bound;
    }

    /** All costs are multiples of it. */
    private static long costStep(CoverProgram program) {
        long step = 0;
        for (int column = 0; column < program.columns(); column++) {
            long rest = program.cost(column);
            while (rest != 0) {
                long next = step % rest;
                step = rest;
                rest = next;
            }
        }
        return step;
    }

    private void run() {
        int[] lower = new int[program.columns()];
        int[] upper = program.mostOfUse();
        bound = costStep == 0
                ? 0
                : rounded(CoverRelaxation.solve(program, lower, upper).cost());
        branch(lower, upper);
        if (work <= MOST_WORK) {
            bound = bestCost;
        }
    }

    private void branch(int[] lower, int[] upper) {
        if (bestCost == bound || work > MOST_WORK || !program.isCovered(upper)) {
            return;
        }
        CoverRelaxation relaxed = CoverRelaxation.solve(program, lower, upper);
        work += relaxed.work();
        if (rounded(program.cost(lower) + relaxed.cost()) >= bestCost) {
            return;
        }
        double[] parts = relaxed.parts();
        keepIfBetter(lower, upper, parts);
        int column = furthestFromWhole(parts);
        if (column < 0) {
            return;
        }
        int below = lower[column] + (int) parts[column];
        int[] raised = lower.clone();
        raised[column] = below + 1;
        branch(raised, upper);
        int[] lowered = upper.clone();
        lowered[column] = below;
        branch(lower, lowered);
    }

    private long rounded(double cost) {
        return (long) Math.ceil((cost - WHOLE) / costStep) * costStep;
    }

    private void keepIfBetter(int[] lower, int[] upper, double[] parts) {
        int[] numbers = lower.clone();
        for (int column = 0; column < numbers.length; column++) {
            numbers[column] = Math.min(upper[column], lower[column] + (int) Math.ceil(parts[column] - WHOLE));
        }
        if (program.isCovered(numbers)) {
            int[] solution = trimmed(numbers, lower);
            long cost = program.cost(solution);
            if (cost < bestCost) {
                best = solution;
                bestCost = cost;
            }
        }
    }

    /** A solution without what it does not need, the dearest column first. */
    private int[] trimmed(int[] solution, int[] lower) {
        int[] numbers = solution.clone();
        boolean[] isDone = new boolean[numbers.length];
        for (int round = 0; round < numbers.length; round++) {
            int dearest = -1;
            for (int column = 0; column < numbers.length; column++) {
                if (!isDone[column] && (dearest < 0 || program.cost(column) > program.cost(dearest))) {
                    dearest = column;
                }
            }
            isDone[dearest] = true;
            numbers[dearest] -= Math.min(numbers[dearest] - lower[dearest], spare(dearest, numbers));
        }
        return numbers;
    }

    private int spare(int column, int[] numbers) {
        int spare = numbers[column];
        for (int row = 0; row < program.rows(); row++) {
            for (int covering : program.covering(row)) {
                if (covering == column) {
                    spare = Math.min(spare, program.count(row, numbers) - program.demand(row));
                }
            }
        }
        return spare;
    }

    private static int furthestFromWhole(double[] parts) {
        int furthest = -1;
        double most = WHOLE;
        for (int column = 0; column < parts.length; column++) {
            double distance = Math.abs(parts[column] - Math.rint(parts[column]));
            if (distance > most) {
                most = distance;
                furthest = column;
            }
        }
        return furthest;
    }
}
