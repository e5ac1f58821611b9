package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final List<Column> columns = new ArrayList<>();
    private double[] right = new double[0];

    private record Column(double cost, double upper, List<Integer> rows, List<Double> values) {}

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
            assertThat(simplex.cost()).isCloseTo(optimum(), within(CLOSE));
        }
    }

    private Simplex start(Random random, int rows) {
        columns.clear();
        right = new double[rows];
        double[] startCosts = new double[rows];
        for (int row = 0; row < rows; row++) {
            right[row] = random.nextInt(9) - 2;
            startCosts[row] = START_COST;
            double sign = right[row] < 0 ? -1 : 1;
            columns.add(new Column(START_COST, Double.POSITIVE_INFINITY, List.of(row), List.of(sign)));
        }
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
        columns.add(new Column(
                cost,
                upper,
                Arrays.stream(index).boxed().toList(),
                Arrays.stream(value).boxed().toList()));
    }

    private double optimum() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Expression> equations = new ArrayList<>();
        for (int row = 0; row < right.length; row++) {
            equations.add(model.newExpression("row " + row).level(right[row]));
        }
        for (Column column : columns) {
            Variable variable = model.newVariable("column " + model.countVariables())
                    .lower(0)
                    .weight(column.cost());
            if (column.upper() < Double.POSITIVE_INFINITY) {
                variable.upper(column.upper());
            }
            for (int at = 0; at < column.rows().size(); at++) {
                equations
                        .get(column.rows().get(at))
                        .set(variable, column.values().get(at));
            }
        }
        return model.minimise().getValue();
    }

    private void assertThatTheLevelsFit(Simplex simplex) {
        double[] left = new double[right.length];
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            double level = simplex.level(index);
            assertThat(level).isBetween(-CLOSE, column.upper() + CLOSE);
            for (int at = 0; at < column.rows().size(); at++) {
                left[column.rows().get(at)] += level * column.values().get(at);
            }
        }
        for (int row = 0; row < left.length; row++) {
            assertThat(left[row]).isCloseTo(right[row], within(CLOSE));
        }
    }

    private void assertThatNoColumnLowersTheCost(Simplex simplex) {
        for (int index = 0; index < columns.size(); index++) {
            double reduced = simplex.reducedCost(index);
            if (simplex.level(index) < columns.get(index).upper() - CLOSE) {
                assertThat(reduced).isGreaterThan(-CLOSE);
            }
            if (simplex.level(index) > CLOSE) {
                assertThat(reduced).isLessThan(CLOSE);
            }
        }
    }
}
