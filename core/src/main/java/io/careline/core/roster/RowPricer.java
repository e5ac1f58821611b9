package io.careline.core.roster;

import java.util.Arrays;

/**
 * Finds the cheapest row of an agent at given prices of each (day, code), exactly for the rules in its {@link RowShape}:
 * dynamic programming over the days on which a stretch of work begins or ends. A step is one stretch of work or one
 * stretch of days off; a state is the total, the weekends and the counted shifts used so far. Limits of single shifts are
 * relaxed at first; at most two that were broken are then counted, where there is room, and the row is sought again. This is
 * the pricing problem of column generation (Burke and Curtois 2014). Not thread-safe.
 */
final class RowPricer {
    /** Prices are whole numbers of this part of a soft unit, so that sums and bounds are exact. */
    static final long SCALE = 1 << 16;

    private static final int LONGEST_SOFT_BLOCK = 14;
    private static final int MOST_COUNTED = 2;

    final RosterModel model;
    final int agent;
    final RowShape shape;

    /** By kind of the day before and code, scaled. */
    final double[] pairs;

    /** The range of days that is searched: whole runs around the days that are open. */
    final int from;

    final int to;
    final int longestBlock;
    final int leastValue;
    final int greatestValue;

    /** Whether no row of the range can cost less than what is found, whatever the row rules. */
    final boolean isExact;

    /** What the days out of the range use. */
    private final int totalOutside;

    private final int weekendsOutside;
    private final int[] limits;
    private final byte[] context;
    private final int longestOff;
    /** Within how many days at most {@link #longestBlock} are worked. */
    private final int cycle;

    private final long[] workRuns;
    private final long[] offRuns;
    private final RowRoom room;

    /** @param rows the roster whose closed days stay */
    RowPricer(Freedom freedom, int agent, byte[] rows, RowRoom room) {
        this.model = freedom.model;
        this.agent = agent;
        this.room = room;
        this.shape = new RowShape(model, agent);
        this.context = Arrays.copyOfRange(rows, agent * model.days, (agent + 1) * model.days);
        this.from = begin(freedom);
        this.to = end(freedom);
        this.limits = shape.limits.clone();
        int total = 0;
        int weekends = 0;
        for (int day = model.start; day < model.days; day++) {
            if (day < from || day >= to) {
                total += shape.value[context[day]];
                weekends += isFirstWorked(day) ? 1 : 0;
                limits[context[day]] -= limits[context[day]] == Integer.MAX_VALUE ? 0 : 1;
            }
        }
        this.totalOutside = total;
        this.weekendsOutside = weekends;
        int least = Integer.MAX_VALUE;
        int greatest = 0;
        for (int code = 1; code < model.codes; code++) {
            if (isOpenAnywhere(freedom, code)) {
                least = Math.min(least, shape.value[code]);
                greatest = Math.max(greatest, shape.value[code]);
            }
        }
        this.leastValue = Math.min(least, greatest);
        this.greatestValue = greatest;
        this.longestOff = shape.off.longest;
        int block = 1;
        while (block < to - from && shape.work.day(block + 1) < RunCosts.NEVER / 2 && block < LONGEST_SOFT_BLOCK) {
            block++;
        }
        this.longestBlock = block;
        boolean isBlockHard = shape.work.day(block + 1) >= RunCosts.NEVER / 2;
        int gap = isBlockHard ? 1 : 0;
        while (isBlockHard && gap < longestOff && shape.off.end(gap, false) >= RunCosts.NEVER / 2) {
            gap++;
        }
        this.cycle = block + gap;
        this.isExact = shape.isComplete
                && (isBlockHard || block == to - from)
                && shape.off.isComplete
                && shape.work.isComplete;
        this.workRuns = sums(shape.work, block);
        this.offRuns = sums(shape.off, Math.max(longestOff, to - from));
        this.pairs = new double[shape.kinds * model.codes];
        for (int before = 1; before < model.codes; before++) {
            for (int code = 1; code < model.codes; code++) {
                pairs[shape.kindOf[before] * model.codes + code] =
                        RowRoom.cost(scaled(shape.pairs[before * model.codes + code]));
            }
        }
    }

    static long scaled(long cost) {
        return cost >= RunCosts.NEVER / 2 ? RunCosts.NEVER : cost * SCALE;
    }

    /** By length, what the days of a run cost as they come. */
    private static long[] sums(RunCosts costs, int longest) {
        long[] sums = new long[longest + 1];
        for (int length = 1; length <= longest; length++) {
            sums[length] = RunCosts.sum(sums[length - 1], scaled(costs.day(length)));
        }
        return sums;
    }

    private boolean isOpenAnywhere(Freedom freedom, int code) {
        for (int day = Math.max(from, model.start); day < to; day++) {
            if (freedom.isOpen[(agent * model.days + day) * model.codes + code]) {
                return true;
            }
        }
        return false;
    }

    /** Where the run, and the weekend, before the first open day begins. */
    private int begin(Freedom freedom) {
        int first = model.first[agent];
        int day = model.start;
        while (day < model.days && freedom.isFixed(agent, day)) {
            day++;
        }
        boolean isCut = day > first;
        while (isCut) {
            day--;
            while (day > first && (context[day - 1] != 0) == (context[day] != 0)) {
                day--;
            }
            isCut = day > first && isWithinWeekend(day);
        }
        return day;
    }

    /** Where the run, and the weekend, after the last open day ends. */
    private int end(Freedom freedom) {
        int day = model.days;
        while (day > from && freedom.isFixed(agent, day - 1)) {
            day--;
        }
        boolean isCut = day < model.days;
        while (isCut) {
            day++;
            while (day < model.days && (context[day - 1] != 0) == (context[day] != 0)) {
                day++;
            }
            isCut = day < model.days && isWithinWeekend(day);
        }
        return day;
    }

    /** Whether a day and the one before it belong to one weekend. */
    private boolean isWithinWeekend(int day) {
        return shape.weekends.of[day] >= 0 && shape.weekends.of[day] == shape.weekends.of[day - 1];
    }

    /** Whether a day belongs to a weekend of the horizon. */
    private boolean isCounted(int day) {
        int weekend = shape.weekends.of[day];
        return weekend >= 0 && shape.weekends.start[weekend] >= model.start;
    }

    /** Whether a day is the first one worked of its weekend. */
    private boolean isFirstWorked(int day) {
        int weekend = shape.weekends.of[day];
        if (!isCounted(day) || context[day] == 0) {
            return false;
        }
        for (int before = shape.weekends.start[weekend]; before < day; before++) {
            if (context[before] != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the cheapest row.
     *
     * @param prices by (day, code), scaled
     * @return a bound that no row undercuts, scaled, over the days of the range; never if there is no row. The row written
     *     may cost more where limits of more shifts bind than are counted
     */
    long price(Freedom freedom, long[] prices, byte[] row) {
        System.arraycopy(context, 0, row, 0, model.days);
        boolean[] isOpen = freedom.isOpen;
        boolean isNarrowed = false;
        int[] counted = new int[MOST_COUNTED];
        int size = 0;
        long bound = RunCosts.NEVER;
        while (true) {
            long cost = pass(counted, isOpen, prices, row);
            if (cost >= RunCosts.NEVER / 2) {
                return isNarrowed ? bound : RunCosts.NEVER;
            }
            bound = isNarrowed ? bound : cost;
            int broken = broken(row, counted);
            if (broken == 0) {
                return bound;
            }
            if (size < MOST_COUNTED && states(counted) * (limit(broken) + 1) <= room.mostStates) {
                counted[size++] = broken;
            } else {
                isOpen = isNarrowed ? isOpen : isOpen.clone();
                isNarrowed = true;
                bar(isOpen, prices, row, broken);
            }
        }
    }

    /** The shift whose limit is broken most, of those not counted. */
    private int broken(byte[] row, int[] counted) {
        int found = 0;
        int worst = 0;
        for (int code = 1; code < model.codes; code++) {
            int surplus = code == counted[0] || code == counted[1] ? 0 : count(row, code) - limits[code];
            if (limits[code] != Integer.MAX_VALUE && surplus > worst) {
                worst = surplus;
                found = code;
            }
        }
        return found;
    }

    private int count(byte[] row, int code) {
        int count = 0;
        for (int day = Math.max(from, model.start); day < to; day++) {
            count += row[day] == code ? 1 : 0;
        }
        return count;
    }

    /** Closes the dearest of the days on which a shift was taken too often. */
    private void bar(boolean[] isOpen, long[] prices, byte[] row, int code) {
        for (int surplus = count(row, code) - limits[code]; surplus > 0; surplus--) {
            int dearest = -1;
            for (int day = Math.max(from, model.start); day < to; day++) {
                boolean isDearer =
                        dearest < 0 || prices[day * model.codes + code] > prices[dearest * model.codes + code];
                dearest = row[day] == code && isDearer ? day : dearest;
            }
            isOpen[(agent * model.days + dearest) * model.codes + code] = false;
            row[dearest] = 0;
        }
    }

    private long pass(int[] counted, boolean[] isOpen, long[] prices, byte[] row) {
        BlockTable blocks = new BlockTable(this, counted[0], counted[1], isOpen, prices);
        RowTable table = new RowTable(this, blocks, counted, isOpen, prices, room);
        long cost = table.run();
        if (cost < RunCosts.NEVER / 2) {
            table.trace(row);
        }
        return cost;
    }

    /** How many states are told apart while some shifts are counted. */
    long states(int... counted) {
        long states = (long) (to - from + 1) * (weekends() + 1) * (greatestTotal() + 1);
        for (int code : counted) {
            states *= limit(code) + 1;
        }
        return states;
    }

    /** The most of a shift that the range may have. */
    int limit(int code) {
        return code == 0 ? 0 : Math.min(to - from, limits[code]);
    }

    /** The most weekends that the range may have. */
    int weekends() {
        int inside = 0;
        for (int day = from; day < to; day++) {
            inside += isCounted(day) && (day == from || !isWithinWeekend(day)) ? 1 : 0;
        }
        return (int) Math.min(inside, shape.mostWeekends - weekendsOutside);
    }

    /** The greatest total that the range may have. */
    int greatestTotal() {
        long days = (long) (to - Math.max(from, model.start)) * greatestValue;
        return (int) Math.min(days, shape.greatest - totalOutside);
    }

    /** The least total that the range must have. */
    int leastTotal() {
        return (int) Math.max(0, shape.least - totalOutside);
    }

    /** The most that the days from some day on can add to the total. */
    int after(int day) {
        return paced(to - day);
    }

    /** The most that the days before some day can add to the total. */
    int before(int day) {
        return (day - from) * greatestValue;
    }

    private int paced(int days) {
        return (days / cycle * longestBlock + Math.min(longestBlock, days % cycle)) * greatestValue;
    }

    long totalCost(int total) {
        return scaled(shape.totalCost(total + totalOutside));
    }

    boolean isAtEdge(int start, int end) {
        return start == model.first[agent] || end == model.days;
    }

    /** What a stretch of work costs besides its shifts. */
    long work(int start, int length) {
        return run(shape.work, workRuns, start, length);
    }

    /** What a stretch of days off costs besides its days. */
    long off(int start, int length) {
        return run(shape.off, offRuns, start, length);
    }

    private long run(RunCosts costs, long[] days, int start, int length) {
        if (start + length <= model.start) {
            return 0;
        }
        long end = costs.end(Math.min(length, costs.longest), isAtEdge(start, start + length));
        return RunCosts.sum(days[length], scaled(end));
    }

    /** What one more day costs a stretch of days off that is longer than can be told apart. */
    long oneMoreOff() {
        return scaled(shape.off.day(longestOff + 1));
    }

    /** Up to which length stretches of days off are told apart. */
    int longestOff() {
        return longestOff;
    }

    /** How many weekends a stretch of work takes. */
    int weekends(int start, int length) {
        int count = 0;
        for (int day = start; day < start + length; day++) {
            count += isCounted(day) && (day == start || !isWithinWeekend(day)) ? 1 : 0;
        }
        return count;
    }
}
