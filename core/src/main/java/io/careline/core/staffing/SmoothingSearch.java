package io.careline.core.staffing;

import io.careline.staffing.SmoothingFactors;

/**
 * Finds the smoothing factors that would have forecast the history best: a coarse grid, then steps along each axis that are
 * halved where none helps (Hooke and Jeeves 1961). The same history gives the same factors.
 */
final class SmoothingSearch {
    private static final double[][] GRID = {
        {0, 0.05, 0.1, 0.2, 0.4, 0.7},
        {0, 0.01, 0.05, 0.2},
        {0, 0.05, 0.1, 0.3, 0.6}
    };
    private static final double FIRST_STEP = 0.125;
    private static final double LAST_STEP = 1.0 / 1024;

    private final DailyTotals totals;
    private final boolean isMultiplicative;
    private double[] factors = new double[GRID.length];
    private HoltWinters best;

    SmoothingSearch(DailyTotals totals, boolean isMultiplicative) {
        this.totals = totals;
        this.isMultiplicative = isMultiplicative;
        this.best = smoothed(factors);
        for (double alpha : GRID[0]) {
            for (double beta : GRID[1]) {
                for (double gamma : GRID[2]) {
                    takeIfBetter(new double[] {alpha, beta, gamma});
                }
            }
        }
        refine();
    }

    HoltWinters best() {
        return best;
    }

    SmoothingFactors factors() {
        return SmoothingFactors.builder()
                .level(factors[0])
                .trend(factors[1])
                .season(factors[2])
                .build();
    }

    private HoltWinters smoothed(double[] tried) {
        return new HoltWinters(totals, isMultiplicative, tried[0], tried[1], tried[2]);
    }

    private boolean takeIfBetter(double[] tried) {
        HoltWinters smoothed = smoothed(tried);
        boolean isBetter = smoothed.squares() < best.squares();
        if (isBetter) {
            best = smoothed;
            factors = tried;
        }
        return isBetter;
    }

    private void refine() {
        double step = FIRST_STEP;
        while (step >= LAST_STEP) {
            boolean isBetter = false;
            for (int axis = 0; axis < GRID.length; axis++) {
                isBetter |= takeIfBetter(moved(axis, step)) || takeIfBetter(moved(axis, -step));
            }
            if (!isBetter) {
                step /= 2;
            }
        }
    }

    private double[] moved(int axis, double step) {
        double[] moved = factors.clone();
        moved[axis] = Math.min(1, Math.max(0, moved[axis] + step));
        return moved;
    }
}
