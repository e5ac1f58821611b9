package io.careline.core.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A covering problem: whole numbers of columns, none negative, so that each row has its demand, at the least cost. */
final class CoverProgram {
    private final List<int[]> rows;
    private final int[] demands;
    private final long[] costs;

    private CoverProgram(List<int[]> rows, int[] demands, long[] costs) {
        this.rows = rows;
        this.demands = demands;
        this.costs = costs;
    }

    /**
     * A problem; of its rows those are left out that hold wherever another one does: with all its columns and no more demand.
     *
     * @param rows the columns that count in each row, in order; none empty
     * @param demands above zero
     * @param costs of each column, not negative
     */
    static CoverProgram of(List<int[]> rows, List<Integer> demands, long[] costs) {
        List<int[]> kept = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!isImplied(rows, demands, row)) {
                kept.add(rows.get(row));
                wanted.add(demands.get(row));
            }
        }
        return new CoverProgram(
                kept, wanted.stream().mapToInt(Integer::intValue).toArray(), costs);
    }

    private static boolean isImplied(List<int[]> rows, List<Integer> demands, int row) {
        for (int other = 0; other < rows.size(); other++) {
            boolean isEqual = Arrays.equals(rows.get(other), rows.get(row))
                    && demands.get(other).equals(demands.get(row));
            boolean isFirst = other < row;
            if (other != row
                    && demands.get(other) >= demands.get(row)
                    && contains(rows.get(row), rows.get(other))
                    && (!isEqual || isFirst)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(int[] columns, int[] others) {
        return Arrays.stream(others).allMatch(column -> Arrays.binarySearch(columns, column) >= 0);
    }

    int rows() {
        return demands.length;
    }

    int columns() {
        return costs.length;
    }

    /** The columns that count in a row. */
    int[] covering(int row) {
        return rows.get(row);
    }

    int demand(int row) {
        return demands[row];
    }

    long cost(int column) {
        return costs[column];
    }

    int count(int row, int[] numbers) {
        int count = 0;
        for (int column : rows.get(row)) {
            count += numbers[column];
        }
        return count;
    }

    boolean isCovered(int[] numbers) {
        for (int row = 0; row < demands.length; row++) {
            if (count(row, numbers) < demands[row]) {
                return false;
            }
        }
        return true;
    }

    long cost(int[] numbers) {
        long cost = 0;
        for (int column = 0; column < numbers.length; column++) {
            cost += costs[column] * numbers[column];
        }
        return cost;
    }

    /** The greatest number of each column that can be of use. */
    int[] mostOfUse() {
        int[] most = new int[columns()];
        for (int row = 0; row < demands.length; row++) {
            for (int column : rows.get(row)) {
                most[column] = Math.max(most[column], demands[row]);
            }
        }
        return most;
    }
}
