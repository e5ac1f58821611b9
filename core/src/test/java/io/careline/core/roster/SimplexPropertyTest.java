package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The linear program solver against an independent one. */
class SimplexPropertyTest {
    private static final double CLOSE = 1e-6;
    private static final double START_COST = 500;

    private ExpressionsBasedModel other = new ExpressionsBasedModel();
    private Expression[] equations = new Expression[0];
    private double[] sums = new double[0];
    private double[] costs = new double[0];
    private double[] uppers = new double[0];
    private int columns;

    @Property(tries = 400)
    void the_optimum_is_that_of_another_solver_also_after_columns_are_added(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(12);
        Simplex simplex = start(random, rows);
        for (int round = 0; round < 3; round++) {
            for (int added = random.nextInt(15); added > 0; added--) {
                addColumn(random, rows, simplex);
            }

            boolean isSolved = simplex.solve(Integer.MAX_VALUE);

            assertThat(isSolved).isTrue();
            assertThatTheLevelsFit(simplex);
            assertThatNoColumnLowersTheCost(simplex);
            assertThat(simplex.cost()).isCloseTo(other.minimise().getValue(), within(CLOSE));
        }
    }

    private Simplex start(Random random, int rows) {
        double[] right = new double[rows];
        double[] startCosts = new double[rows];
        other = new ExpressionsBasedModel();
        columns = 0;
        equations = new Expression[rows];
        sums = right.clone();
        costs = new double[rows + 50];
        uppers = new double[rows + 50];
        for (int row = 0; row < rows; row++) {
            right[row] = random.nextInt(9) - 2;
            startCosts[row] = START_COST;
            equations[row] = other.newExpression("row" + row).level(right[row]);
            know(START_COST, Double.POSITIVE_INFINITY, new int[] {row}, new double[] {right[row] < 0 ? -1 : 1});
        }
        sums = right;
        return new Simplex(right, startCosts, Effort.unlimited());
    }

    private void addColumn(Random random, int rows, Simplex simplex) {
        int size = 1 + random.nextInt(rows);
        int[] index = random.ints(0, rows).distinct().limit(size).toArray();
        double[] value = new double[size];
        for (int at = 0; at < size; at++) {
            value[at] = random.nextInt(4) == 0 ? -1 - random.nextInt(2) : 1 + random.nextInt(2);
        }
        double upper = random.nextBoolean() ? 1 + random.nextInt(3) : Double.POSITIVE_INFINITY;
        double cost = random.nextInt(20) - (upper < Double.POSITIVE_INFINITY ? 6 : 0);
        simplex.add(cost, upper, index, value);
        know(cost, upper, index, value);
    }

    private void know(double cost, double upper, int[] index, double[] value) {
        Variable variable = other.newVariable("column" + columns).lower(0).weight(cost);
        if (upper < Double.POSITIVE_INFINITY) {
            variable.upper(upper);
        }
        for (int at = 0; at < index.length; at++) {
            equations[index[at]].set(variable, value[at]);
        }
        costs[columns] = cost;
        uppers[columns] = upper;
        columns++;
    }

    private void assertThatTheLevelsFit(Simplex simplex) {
        double[] left = new double[sums.length];
        for (int column = 0; column < columns; column++) {
            double level = simplex.level(column);
            assertThat(level).isBetween(-CLOSE, uppers[column] + CLOSE);
            for (int row = 0; row < left.length; row++) {
                left[row] +=
                        level * equations[row].get(other.getVariable(column)).doubleValue();
            }
        }
        for (int row = 0; row < left.length; row++) {
            assertThat(left[row]).isCloseTo(sums[row], within(CLOSE));
        }
    }

    private void assertThatNoColumnLowersTheCost(Simplex simplex) {
        for (int column = 0; column < columns; column++) {
            double reduced = simplex.reducedCost(column);
            if (simplex.level(column) < uppers[column] - CLOSE) {
                assertThat(reduced).isGreaterThan(-CLOSE);
            }
            if (simplex.level(column) > CLOSE) {
                assertThat(reduced).isLessThan(CLOSE);
            }
        }
    }
}
