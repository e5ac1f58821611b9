package io.careline.core.roster;

import java.util.Arrays;

/**
 * A small linear program solver: the primal simplex method with bounded variables and an explicit inverse of the basis
 * (Dantzig and Orchard-Hays 1954; ratio test of Harris 1973). Minimises the cost subject to rows of equations; columns may
 * be added after a solution, which then goes on from the basis it had. For some thousand rows at most. Not thread-safe.
 */
final class Simplex {
    private static final double DUAL_TOLERANCE = 1e-7;
    private static final double PIVOT_TOLERANCE = 1e-9;
    private static final double PRIMAL_TOLERANCE = 1e-9;
    private static final int PIVOTS_BETWEEN_SUMS = 100;
    private static final int PIVOTS_BETWEEN_INVERSIONS = 2000;
    private static final double GREATEST_WEIGHT = 1e7;
    private static final int AT_LOWER = -1;
    private static final int AT_UPPER = -2;

    private final Effort effort;
    private final int rows;
    private final double[] right;
    private int columns;
    private int[][] indices = new int[0][];
    private double[][] values = new double[0][];
    private double[] costs = new double[0];
    private double[] uppers = new double[0];
    private boolean[] isBanned = new boolean[0];

    /** By column, the row of the basis it is in, or the bound it is at. */
    private int[] places = new int[0];

    private final int[] basis;
    private final double[] levels;

    /** The inverse of the basis, column after column. */
    private final double[] inverse;

    private final double[] duals;
    private final double[] direction;
    private final int[] touched;
    private int touchedCount;
    private int pivots;

    /** By column, what a unit of it costs once the basic columns have given way. */
    private double[] reduced = new double[0];

    /** By column, how long a unit of it is, squared, measured in the columns that were out of the basis at some time. */
    private double[] weights = new double[0];

    private final double[] pivotRow;

    /**
     * Starts with one column for each row, which takes the whole right side.
     *
     * @param startCosts what a unit of those costs
     */
    Simplex(double[] right, double[] startCosts, Effort effort) {
        this.effort = effort;
        this.rows = right.length;
        this.right = right.clone();
        this.basis = new int[rows];
        this.levels = new double[rows];
        this.inverse = new double[Math.multiplyExact(rows, rows)];
        this.duals = new double[rows];
        this.direction = new double[rows];
        this.touched = new int[rows];
        this.pivotRow = new double[rows];
        for (int row = 0; row < rows; row++) {
            double sign = right[row] < 0 ? -1 : 1;
            basis[row] = add(startCosts[row], Double.POSITIVE_INFINITY, new int[] {row}, new double[] {sign});
            places[row] = row;
            inverse[row * rows + row] = sign;
        }
        sum();
    }

    /** Adds a column at level zero; its index. */
    int add(double cost, double upper, int[] index, double[] value) {
        if (columns == costs.length) {
            int size = Math.max(16, 2 * columns);
            indices = Arrays.copyOf(indices, size);
            values = Arrays.copyOf(values, size);
            costs = Arrays.copyOf(costs, size);
            uppers = Arrays.copyOf(uppers, size);
            isBanned = Arrays.copyOf(isBanned, size);
            places = Arrays.copyOf(places, size);
            reduced = Arrays.copyOf(reduced, size);
            weights = Arrays.copyOf(weights, size);
        }
        indices[columns] = index;
        values[columns] = value;
        costs[columns] = cost;
        uppers[columns] = upper;
        places[columns] = AT_LOWER;
        weights[columns] = 1;
        return columns++;
    }

    /** Lets a column not enter again, and makes it so dear that it leaves if it can. */
    void ban(int column, double penalty) {
        if (!isBanned[column]) {
            isBanned[column] = true;
            costs[column] += penalty;
        }
    }

    double dual(int row) {
        return duals[row];
    }

    double level(int column) {
        int place = places[column];
        return place >= 0 ? Math.max(0, levels[place]) : place == AT_UPPER ? uppers[column] : 0;
    }

    double cost() {
        double cost = 0;
        for (int column = 0; column < columns; column++) {
            cost += costs[column] * level(column);
        }
        return cost;
    }

    double reducedCost(int column) {
        double cost = costs[column];
        int[] index = indices[column];
        double[] value = values[column];
        for (int at = 0; at < index.length; at++) {
            cost -= duals[index[at]] * value[at];
        }
        return cost;
    }

    /** Whether the column added last lowers the cost. */
    boolean isLowering() {
        return reducedCost(columns - 1) < -DUAL_TOLERANCE;
    }

    /** Pivots until no column lowers the cost, or so many times; whether none does. */
    boolean solve(int mostPivots) {
        sum();
        for (int left = mostPivots; left > 0 && !effort.isOver(); left--) {
            int entering = entering();
            if (entering < 0) {
                return true;
            }
            enter(entering);
        }
        return false;
    }

    /** The column that lowers the cost most for its length; -1 if none lowers it. */
    private int entering() {
        int best = -1;
        double most = 0;
        for (int column = 0; column < columns; column++) {
            int place = places[column];
            if (place >= 0 || isBanned[column]) {
                continue;
            }
            double gain = place == AT_LOWER ? -reduced[column] : reduced[column];
            if (gain > DUAL_TOLERANCE && gain * gain > most * weights[column]) {
                most = gain * gain / weights[column];
                best = column;
            }
        }
        return best;
    }

    private void enter(int entering) {
        direct(entering);
        double cost = reducedCost(entering);
        reduced[entering] = cost;
        double sign = places[entering] == AT_LOWER ? 1 : -1;
        int leaving = leaving(sign, uppers[entering]);
        double step = uppers[entering];
        boolean isToUpper = false;
        if (leaving >= 0) {
            double slope = sign * direction[leaving];
            isToUpper = slope < 0;
            double room = isToUpper ? levels[leaving] - uppers[basis[leaving]] : levels[leaving];
            step = Math.max(0, room / slope);
        }
        for (int at = 0; at < touchedCount; at++) {
            levels[touched[at]] -= step * sign * direction[touched[at]];
        }
        double level = sign > 0 ? step : uppers[entering] - step;
        if (leaving < 0) {
            places[entering] = sign > 0 ? AT_UPPER : AT_LOWER;
            return;
        }
        weigh(entering, leaving);
        places[basis[leaving]] = isToUpper ? AT_UPPER : AT_LOWER;
        places[entering] = leaving;
        basis[leaving] = entering;
        levels[leaving] = level;
        pivot(leaving, cost);
        pivots++;
        if (pivots % PIVOTS_BETWEEN_INVERSIONS == 0) {
            invert();
            sum();
        } else if (pivots % PIVOTS_BETWEEN_SUMS == 0) {
            sum();
        }
    }

    /** Changes reduced costs and weights as the pivot will (Forrest and Goldfarb 1992). */
    private void weigh(int entering, int leaving) {
        for (int row = 0; row < rows; row++) {
            pivotRow[row] = inverse[row * rows + leaving];
        }
        double pivot = direction[leaving];
        double step = reduced[entering] / pivot;
        double share = weights[entering] / (pivot * pivot);
        double heaviest = 0;
        long looked = 0;
        for (int column = 0; column < columns; column++) {
            if (places[column] < 0 && !isBanned[column]) {
                int[] index = indices[column];
                double[] value = values[column];
                double entry = 0;
                for (int at = 0; at < index.length; at++) {
                    entry += pivotRow[index[at]] * value[at];
                }
                looked += index.length;
                reduced[column] -= step * entry;
                weights[column] = Math.max(weights[column], entry * entry * share);
                heaviest = Math.max(heaviest, weights[column]);
            }
        }
        reduced[entering] = 0;
        reduced[basis[leaving]] = -step;
        weights[basis[leaving]] = Math.max(1, share);
        if (heaviest > GREATEST_WEIGHT) {
            Arrays.fill(weights, 1);
        }
        effort.add(looked);
    }

    /** What one unit of a column takes from each basic column. */
    private void direct(int column) {
        Arrays.fill(direction, 0);
        int[] index = indices[column];
        for (int at = 0; at < index.length; at++) {
            double value = values[column][at];
            int base = index[at] * rows;
            for (int row = 0; row < rows; row++) {
                direction[row] += value * inverse[base + row];
            }
        }
        touchedCount = 0;
        for (int row = 0; row < rows; row++) {
            if (Math.abs(direction[row]) > 1e-13) {
                touched[touchedCount++] = row;
            }
        }
        effort.add((long) index.length * rows);
    }

    /** The row whose basic column meets a bound first, of near ties the one of the largest pivot; -1: the column's own bound. */
    private int leaving(double sign, double upper) {
        double least = upper;
        for (int at = 0; at < touchedCount; at++) {
            least = Math.min(least, ratio(touched[at], sign, PRIMAL_TOLERANCE));
        }
        int leaving = -1;
        double largest = 0;
        for (int at = 0; at < touchedCount; at++) {
            int row = touched[at];
            double size = Math.abs(direction[row]);
            if (size > largest && ratio(row, sign, 0) <= least) {
                largest = size;
                leaving = row;
            }
        }
        return leaving >= 0 || upper < Double.POSITIVE_INFINITY ? leaving : unbounded();
    }

    private static int unbounded() {
        throw new ArithmeticException("the cost of the linear program has no lower bound");
    }

    private double ratio(int row, double sign, double tolerance) {
        double slope = sign * direction[row];
        if (slope > PIVOT_TOLERANCE) {
            return (levels[row] + tolerance) / slope;
        }
        double upper = uppers[basis[row]];
        if (slope < -PIVOT_TOLERANCE && upper < Double.POSITIVE_INFINITY) {
            return (levels[row] - upper - tolerance) / slope;
        }
        return Double.POSITIVE_INFINITY;
    }

    private void pivot(int leaving, double reduced) {
        double pivot = direction[leaving];
        int changed = 0;
        for (int column = 0; column < rows; column++) {
            int base = column * rows;
            double share = inverse[base + leaving] / pivot;
            if (share != 0) {
                for (int at = 0; at < touchedCount; at++) {
                    int row = touched[at];
                    inverse[base + row] -= direction[row] * share;
                }
                inverse[base + leaving] = share;
                duals[column] += reduced * share;
                changed++;
            }
        }
        effort.add((long) changed * touchedCount + rows);
    }

    /** Works levels and duals out from the inverse. */
    private void sum() {
        double[] left = right.clone();
        for (int column = 0; column < columns; column++) {
            if (places[column] == AT_UPPER) {
                for (int at = 0; at < indices[column].length; at++) {
                    left[indices[column][at]] -= values[column][at] * uppers[column];
                }
            }
        }
        Arrays.fill(levels, 0);
        for (int column = 0; column < rows; column++) {
            int base = column * rows;
            double dual = 0;
            double share = left[column];
            for (int row = 0; row < rows; row++) {
                levels[row] += inverse[base + row] * share;
                dual += costs[basis[row]] * inverse[base + row];
            }
            duals[column] = dual;
        }
        for (int column = 0; column < columns; column++) {
            reduced[column] = places[column] >= 0 ? 0 : reducedCost(column);
        }
        effort.add(2L * rows * rows);
    }

    /**
     * Works the inverse out afresh: the basic columns take the place of the unit columns, the shortest first. Left half done, for
     * nobody asks any more, where the effort ends on the way.
     */
    private void invert() {
        Integer[] order = Arrays.stream(basis).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (one, other) -> Integer.compare(indices[one].length, indices[other].length));
        Arrays.fill(inverse, 0);
        boolean[] isTaken = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            inverse[row * rows + row] = values[row][0];
        }
        for (int column : order) {
            if (effort.isOver()) {
                return;
            }
            direct(column);
            int best = -1;
            for (int at = 0; at < touchedCount; at++) {
                int row = touched[at];
                if (!isTaken[row] && (best < 0 || Math.abs(direction[row]) > Math.abs(direction[best]))) {
                    best = row;
                }
            }
            isTaken[best] = true;
            basis[best] = column;
            places[column] = best;
            pivot(best, 0);
        }
    }
}
