package io.careline.core.roster;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Finds the cheapest row of an agent for given prices of each (day, code), by passes of dynamic programming over the days.
 * Limits of single shifts are met by solving again without some days of a shift that was taken too often. Not thread-safe.
 */
final class RowOptimizer {
    private static final int ATTEMPTS = 40;
    private static final int MOST_SHIFTS_A_DAY = 4;

    final RosterModel model;
    final int agent;
    final RowShape shape;
    final RowPace pace;
    private final long[] prices;
    private final boolean[] barred;
    private final int[] candidates;
    private final RowLayers layers;
    private final BooleanSupplier isStopped;

    /**
     * @param slack by how many shifts the total may be off its pace on long horizons
     * @param isStopped asked before each pass over the days
     */
    RowOptimizer(RosterModel model, int agent, int slack, RowLayers layers, BooleanSupplier isStopped) {
        this.model = model;
        this.agent = agent;
        this.shape = new RowShape(model, agent);
        this.pace = new RowPace(model, agent, shape, slack);
        this.layers = layers;
        this.isStopped = isStopped;
        this.prices = new long[model.days * model.codes];
        this.barred = new boolean[model.days * model.codes];
        this.candidates = new int[model.codes];
    }

    void price(int day, int code, long price) {
        prices[day * model.codes + code] = price;
    }

    /** Writes the cheapest row; false, and nothing written, if none was found. */
    boolean optimize(byte[] rows) {
        Arrays.fill(barred, false);
        byte[] row = new byte[model.days];
        for (int attempt = 0; attempt < ATTEMPTS && !isStopped.getAsBoolean(); attempt++) {
            if (!new RowPass(this, layers).run(rows, row)) {
                return false;
            }
            if (!barSurplus(row)) {
                System.arraycopy(row, model.start, rows, agent * model.days + model.start, model.days - model.start);
                return true;
            }
        }
        return false;
    }

    /** Bars the shifts that were taken too often from their dearest days, half of the surplus at least. */
    private boolean barSurplus(byte[] row) {
        boolean isAny = false;
        for (int code = 1; code < model.codes; code++) {
            int count = 0;
            for (int day = model.start; day < model.days; day++) {
                count += row[day] == code ? 1 : 0;
            }
            for (int surplus = count - shape.limits[code]; surplus > 0 && count > 0; surplus--) {
                int dearest = dearest(row, code);
                barred[dearest * model.codes + code] = true;
                row[dearest] = 0;
                isAny = true;
            }
        }
        return isAny;
    }

    private int dearest(byte[] row, int code) {
        int found = -1;
        for (int day = model.start; day < model.days; day++) {
            if (row[day] == code && (found < 0 || price(day, code) > price(found, code))) {
                found = day;
            }
        }
        return found;
    }

    long price(int day, int code) {
        return prices[day * model.codes + code];
    }

    /** The open codes of a day, the cheapest ones where there are many. */
    int[] candidates(int day) {
        int at = agent * model.days + day;
        int count = 0;
        for (int index = model.choiceStarts[at]; index < model.choiceStarts[at + 1]; index++) {
            int code = model.choices[index];
            if (!barred[day * model.codes + code]) {
                candidates[count++] = code;
            }
        }
        if (count > MOST_SHIFTS_A_DAY + 1 && RowPace.isLong(model)) {
            sort(day, count);
            count = MOST_SHIFTS_A_DAY + 1;
        }
        return Arrays.copyOf(candidates, count);
    }

    private void sort(int day, int count) {
        for (int index = 1; index < count; index++) {
            int code = candidates[index];
            int to = index;
            while (to > 0 && rank(day, candidates[to - 1]) > rank(day, code)) {
                candidates[to] = candidates[to - 1];
                to--;
            }
            candidates[to] = code;
        }
    }

    /** A day off is always kept. */
    private long rank(int day, int code) {
        return code == 0 ? Long.MIN_VALUE : price(day, code);
    }
}
