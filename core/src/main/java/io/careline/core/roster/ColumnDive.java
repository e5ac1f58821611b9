package io.careline.core.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a roster from a fractional one: sums the shares of the rows for each (agent, day, code), fixes the greatest sums,
 * prices again, and goes on until nothing is open. The fixed part of what is open grows while the cost hardly moves.
 */
final class ColumnDive {
    private static final double FIRST_PART = 0.1;
    private static final double LEAST_PART = 0.02;
    private static final double GREATEST_PART = 0.35;
    private static final double DOUBT = 25;
    private static final double STEP = 1.4;
    private static final double SMALL_RISE = 0.0004;
    private static final double WHOLE = 1 - 1e-6;
    private static final int ROUNDS = 8;

    private final ColumnGeneration generation;
    private final RosterModel model;
    private final Freedom freedom;
    private final byte[] rows;
    private final double[] weights;
    private final List<List<byte[]>> support = new ArrayList<>();

    ColumnDive(ColumnGeneration generation, byte[] rows) {
        this.generation = generation;
        this.model = generation.model;
        this.freedom = generation.freedom;
        this.rows = rows.clone();
        this.weights = new double[freedom.isOpen.length];
        for (int agent = 0; agent < model.agents; agent++) {
            support.add(new ArrayList<>());
        }
    }

    /** A roster; null if none below a cut-off comes out, or the search was stopped. */
    byte @Nullable [] run(double cutOff) {
        double part = FIRST_PART;
        while (true) {
            weigh();
            int[] open = open();
            if (open.length == 0) {
                return rows;
            }
            fix(open, Math.max(1, (int) (part * open.length)), part * DOUBT);
            double before = generation.cost;
            generation.master.ban(freedom);
            generation.run(ROUNDS, cutOff);
            if (generation.bound >= cutOff || generation.isStopped()) {
                return null;
            }

            boolean isSmall = generation.cost - before < SMALL_RISE * Math.abs(before);
            part = isSmall ? Math.min(GREATEST_PART, part * STEP) : Math.max(LEAST_PART, part / STEP);
        }
    }

    private void weigh() {
        Arrays.fill(weights, 0);
        support.forEach(List::clear);
        generation.master.worked((column, share) -> {
            if (freedom.allows(column.agent, column.row)) {
                support.get(column.agent).add(column.row);
                int base = column.agent * model.days;
                for (int day = model.start; day < model.days; day++) {
                    weights[(base + day) * model.codes + column.row[day]] += share;
                }
            }
        });
    }

    /** The (agent, day, code) of greatest weight of each open (agent, day), those of greater weight first. */
    private int[] open() {
        List<Integer> open = new ArrayList<>();
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = model.start; day < model.days; day++) {
                if (!freedom.isFixed(agent, day)) {
                    open.add(heaviest((agent * model.days + day) * model.codes));
                }
            }
        }
        open.sort((one, other) -> Double.compare(weights[other], weights[one]));
        return open.stream().mapToInt(Integer::intValue).toArray();
    }

    private int heaviest(int base) {
        int heaviest = base;
        for (int at = base; at < base + model.codes; at++) {
            heaviest = weights[at] > weights[heaviest] ? at : heaviest;
        }
        return heaviest;
    }

    /** Fixes the first some of the open places, and all of those agents whose row is whole. */
    private void fix(int[] open, int count, double mostDoubt) {
        int fixed = 0;
        double doubt = 0;
        for (int at : open) {
            int day = at / model.codes % model.days;
            int agent = at / model.codes / model.days;
            int code = at % model.codes;
            List<byte[]> left = support.get(agent);
            boolean isWhole = left.size() == 1 && weights[at] >= WHOLE && fixed > 0;
            doubt += 1 - weights[at];
            if ((fixed < count && doubt <= mostDoubt) || fixed == 0 || isWhole) {
                if (left.stream().anyMatch(row -> row[day] == code)) {
                    left.removeIf(row -> row[day] != code);
                    fixed += isWhole ? 0 : 1;
                    fix(agent, day, code);
                } else if (left.isEmpty()) {
                    fix(agent, day, rows[agent * model.days + day]);
                }
            }
        }
    }

    private void fix(int agent, int day, int code) {
        freedom.fix(agent, day, code);
        rows[agent * model.days + day] = (byte) code;
    }
}
