package io.careline.core.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The master problem of column generation (Dantzig and Wolfe 1960): a share of each row for each agent, the shares of an
 * agent adding up to one, and what the cover then costs. Right sides of cover are shaken a little against degeneracy;
 * bounds are worked out without that. Not thread-safe.
 */
final class ColumnMaster {
    private static final double SHAKE = 1e-6;
    private static final double START_WEIGHT = 10;

    final Simplex simplex;

    /** By row of cover, its cell. */
    final int[] cells;

    /** By cell, its row; -1 if nobody who is free counts in it. */
    private final int[] rowOf;

    /** By row of cover, how many count whatever is chosen. */
    private final int[] counted;

    /** What a hard point weighs in soft units. */
    private final double hardWeight;

    private final RosterModel model;
    private final @Nullable RowPricer[] pricers;
    private final int[] agentRows;
    private final List<RowColumn> columns = new ArrayList<>();
    private final int firstColumn;
    private final double penalty;
    private int slacks;

    /** @param pricers by agent; null for those who keep their rows */
    ColumnMaster(RosterModel model, @Nullable RowPricer[] pricers, byte[] rows, Effort effort) {
        this.model = model;
        this.pricers = pricers;
        this.hardWeight = RowColumn.hardWeight(model);
        this.rowOf = new int[model.cover.cells];
        this.agentRows = new int[model.agents];
        int[] all = new int[model.cover.cells];
        int[] free = new int[model.cover.cells];
        boolean[] isTouched = new boolean[model.cover.cells];
        for (int agent = 0; agent < model.agents; agent++) {
            count(agent, rows, all, free, isTouched);
        }
        int size = 0;
        for (int cell = 0; cell < rowOf.length; cell++) {
            rowOf[cell] = isTouched[cell] ? size++ : -1;
        }
        this.cells = new int[size];
        this.counted = new int[size];
        int convex = size;
        for (int agent = 0; agent < model.agents; agent++) {
            agentRows[agent] = pricers[agent] == null ? -1 : convex++;
        }
        double[] right = new double[convex];
        Arrays.fill(right, 1);
        double dearest = 1;
        Chance chance = new Chance(size);
        for (int cell = 0; cell < rowOf.length; cell++) {
            int row = rowOf[cell];
            if (row >= 0) {
                cells[row] = cell;
                counted[row] = all[cell] - free[cell];
                right[row] = wanted(cell) - counted[row] + SHAKE * (1 + chance.below(1 << 10) / 1024.0);
                dearest = Math.max(dearest, Math.max(Math.abs(price(cell, 0)), Math.abs(price(cell, last(cell)))));
            }
        }
        this.penalty = START_WEIGHT * (dearest + 1) * Math.max(1, model.days - model.start);
        double[] start = new double[convex];
        Arrays.fill(start, penalty);
        this.simplex = new Simplex(right, start, effort);
        for (int row = 0; row < size; row++) {
            addSlacks(row);
        }
        this.firstColumn = convex + slacks;
    }

    private void count(int agent, byte[] rows, int[] all, int[] free, boolean[] isTouched) {
        CoverModel cover = model.cover;
        RowPricer pricer = pricers[agent];
        for (int day = 0; day < model.days; day++) {
            boolean isFree = pricer != null && day >= pricer.from && day < pricer.to;
            int at = cover.row(agent, day);
            int code = rows[agent * model.days + day];
            for (int entry = cover.starts[at + code]; entry < cover.starts[at + code + 1]; entry++) {
                all[cover.entries[entry]]++;
                free[cover.entries[entry]] += isFree ? 1 : 0;
            }
            if (isFree) {
                for (int entry = cover.starts[at]; entry < cover.starts[at + model.codes]; entry++) {
                    isTouched[cover.entries[entry]] = true;
                }
            }
        }
    }

    private int last(int cell) {
        return model.cover.tableLast[cell];
    }

    /** What the next agent in a cell costs. */
    double price(int cell, int count) {
        int index = model.cover.tableStart[cell] + Math.min(count, last(cell));
        return model.cover.soft[index] + hardWeight * model.cover.hard[index];
    }

    /** With how many agents a cell costs least. */
    private int wanted(int cell) {
        int count = 0;
        while (count <= last(cell) && price(cell, count) < 0) {
            count++;
        }
        return count;
    }

    /** One column for each slope of what too few and too many cost. */
    private void addSlacks(int row) {
        int cell = cells[row];
        int wanted = wanted(cell);
        int from = wanted;
        while (from > 0) {
            int end = from;
            double price = price(cell, end - 1);
            while (from > 0 && price(cell, from - 1) == price) {
                from--;
            }
            addSlack(row, -price, from == 0 ? Double.POSITIVE_INFINITY : end - from, 1);
        }
        int at = wanted;
        while (at >= 0) {
            int begin = at;
            double price = price(cell, begin);
            while (at <= last(cell) && price(cell, at) == price) {
                at++;
            }
            boolean isLast = at > last(cell);
            addSlack(row, price, isLast ? Double.POSITIVE_INFINITY : at - begin, -1);
            at = isLast ? -1 : at;
        }
    }

    private void addSlack(int row, double cost, double most, double sign) {
        simplex.add(cost, most, new int[] {row}, new double[] {sign});
        slacks++;
    }

    void add(RowColumn column) {
        int agent = column.agent;
        RowPricer pricer = pricers[agent];
        CoverModel cover = model.cover;
        int size = 1;
        for (int pass = 0; pass < 2; pass++) {
            int[] index = new int[size];
            int at = 0;
            for (int day = pricer.from; day < pricer.to; day++) {
                int slot = cover.row(agent, day) + column.row[day];
                for (int entry = cover.starts[slot]; entry < cover.starts[slot + 1]; entry++) {
                    if (pass == 1) {
                        index[at] = rowOf[cover.entries[entry]];
                    }
                    at++;
                }
            }
            size = at + 1;
            if (pass == 1) {
                index[at] = agentRows[agent];
                double[] ones = new double[size];
                Arrays.fill(ones, 1);
                simplex.add((double) column.cost, Double.POSITIVE_INFINITY, index, ones);
            }
        }
        columns.add(column);
    }

    /** The rows that are worked in part at least. */
    void worked(WorkedRow to) {
        for (int index = 0; index < columns.size(); index++) {
            double share = simplex.level(firstColumn + index);
            if (share > SHAKE) {
                to.worked(columns.get(index), share);
            }
        }
    }

    /** Takes a row and its share. */
    interface WorkedRow {
        void worked(RowColumn column, double share);
    }

    /** Takes the rows out that some freedom does not allow any more. */
    void ban(Freedom freedom) {
        for (int index = 0; index < columns.size(); index++) {
            RowColumn column = columns.get(index);
            if (!freedom.allows(column.agent, column.row)) {
                simplex.ban(firstColumn + index, penalty);
            }
        }
    }

    double agentDual(int agent) {
        return simplex.dual(agentRows[agent]);
    }

    /** What the cells of the rows cost in a roster, above the least that they can cost. */
    double coverCost(int[] covered) {
        double cost = 0;
        for (int cell : cells) {
            cost += cost(cell, covered[cell]) - cost(cell, wanted(cell));
        }
        return cost;
    }

    /** What a cell costs, above what it costs without agents. */
    private double cost(int cell, int count) {
        double cost = 0;
        for (int at = 0; at < count; at++) {
            cost += price(cell, at);
        }
        return cost;
    }

    /**
     * The least that the cells can cost at some prices of an agent in a cell.
     *
     * @param duals by row, scaled
     * @return scaled; above the least that they can cost
     */
    long least(long[] duals) {
        long sum = 0;
        long scale = RowPricer.SCALE;
        for (int row = 0; row < cells.length; row++) {
            int cell = cells[row];
            sum -= duals[row] * counted[row] + Math.round(cost(cell, wanted(cell))) * scale;
            for (int count = 0; count <= last(cell); count++) {
                long slope = Math.round(price(cell, count)) * scale + duals[row];
                if (slope >= 0) {
                    break;
                }
                sum += slope;
            }
        }
        return sum;
    }

    /** The prices of the cells, scaled, within what cover can cost. */
    long[] duals() {
        long[] duals = new long[cells.length];
        for (int row = 0; row < duals.length; row++) {
            double greatest = Math.max(0, -price(cells[row], 0));
            double least = -price(cells[row], last(cells[row]));
            duals[row] = Math.round(Math.min(greatest, Math.max(least, simplex.dual(row))) * RowPricer.SCALE);
        }
        return duals;
    }

    /** Prices of each (day, code) for an agent: its wishes less what cover pays. */
    void price(int agent, long[] duals, long[] prices) {
        CoverModel cover = model.cover;
        RowPricer pricer = pricers[agent];
        for (int day = pricer.from; day < pricer.to; day++) {
            int at = cover.row(agent, day);
            for (int code = 0; code < model.codes; code++) {
                long price = day < model.start ? 0 : model.cells.soft(agent, day, code) * RowPricer.SCALE;
                for (int entry = cover.starts[at + code]; entry < cover.starts[at + code + 1]; entry++) {
                    price -= duals[rowOf[cover.entries[entry]]];
                }
                prices[day * model.codes + code] = price;
            }
        }
    }
}
