package io.careline.core.staffing;

import java.util.Arrays;

/**
 * The linear program that a covering problem becomes where parts of a column may be taken. Its dual starts from a basis
 * that fits, so the simplex method (Dantzig 1951) works on that: a constraint for each column, a variable for each row and
 * for each upper bound.
 */
final class CoverRelaxation {
    private static final double TOLERANCE = 1e-9;
    private static final int PIVOTS_BEFORE_BLAND = 2000;

    private final int columns;
    private final int width;

    /** A line for each column, with the right side last. */
    private final double[][] lines;

    /** What each variable would still gain; its last entry is the loss so far. */
    private final double[] gains;

    private final int[] basis;
    private long work;

    private CoverRelaxation(CoverProgram program, int[] lower, int[] upper) {
        columns = program.columns();
        int rows = program.rows();
        width = rows + 2 * columns;
        lines = new double[columns][width + 1];
        gains = new double[width + 1];
        basis = new int[columns];
        for (int row = 0; row < rows; row++) {
            gains[row] = program.demand(row) - program.count(row, lower);
            for (int column : program.covering(row)) {
                lines[column][row] = 1;
            }
        }
        for (int column = 0; column < columns; column++) {
            gains[rows + column] = lower[column] - upper[column];
            lines[column][rows + column] = -1;
            lines[column][rows + columns + column] = 1;
            lines[column][width] = program.cost(column);
            basis[column] = rows + columns + column;
        }
    }

    /** The best within bounds that allow a solution. */
    static CoverRelaxation solve(CoverProgram program, int[] lower, int[] upper) {
        CoverRelaxation relaxation = new CoverRelaxation(program, lower, upper);
        relaxation.pivot();
        return relaxation;
    }

    /** How many of each column beyond its lower bound. */
    double[] parts() {
        double[] parts = new double[columns];
        Arrays.setAll(parts, column -> Math.max(0, -gains[width - columns + column]));
        return parts;
    }

    /** What those cost. */
    double cost() {
        return -gains[width];
    }

    /** How many numbers it looked at. */
    long work() {
        return work;
    }

    private void pivot() {
        for (int pivots = 0; ; pivots++) {
            int entering = entering(pivots > PIVOTS_BEFORE_BLAND);
            if (entering < 0) {
                return;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                throw new ArithmeticException("the bounds of the covering problem allow no solution");
            }
            replace(leaving, entering);
            work += (long) columns * width;
        }
    }

    /** The variable that gains most; after very many pivots the first that gains, which never runs in circles (Bland 1977). */
    private int entering(boolean isFirst) {
        int best = -1;
        double most = TOLERANCE;
        for (int variable = 0; variable < width; variable++) {
            if (gains[variable] > most) {
                best = variable;
                most = gains[variable];
                if (isFirst) {
                    return best;
                }
            }
        }
        return best;
    }

    /** The line that is used up first; of several the one whose variable comes first. */
    private int leaving(int entering) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int line = 0; line < columns; line++) {
            if (lines[line][entering] > TOLERANCE) {
                double ratio = lines[line][width] / lines[line][entering];
                if (ratio < least || (ratio == least && basis[line] < basis[best])) {
                    best = line;
                    least = ratio;
                }
            }
        }
        return best;
    }

    private void replace(int leaving, int entering) {
        double[] chosen = lines[leaving];
        double divisor = chosen[entering];
        for (int at = 0; at <= width; at++) {
            chosen[at] /= divisor;
        }
        for (int line = 0; line < columns; line++) {
            if (line != leaving) {
                subtract(lines[line], chosen, lines[line][entering]);
            }
        }
        subtract(gains, chosen, gains[entering]);
        basis[leaving] = entering;
    }

    private static void subtract(double[] from, double[] line, double times) {
        if (times != 0) {
            for (int at = 0; at < line.length; at++) {
                from[at] -= times * line[at];
            }
        }
    }
}
