package io.careline.core.roster;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Finds the cheapest row of an agent for given prices of each (day, code), by dynamic programming over days. The state is
 * what the agent has been doing and for how long, the total so far and the weekends used. On long horizons total and
 * weekends stay near their even pace. Limits of single shifts are met by solving again without some days of a shift that
 * was taken too often. Not thread-safe.
 */
final class RowOptimizer {
    private static final int SHORT_HORIZON = 42;
    private static final int WEEKENDS_OF_SLACK = 2;
    private static final int ATTEMPTS = 40;
    private static final int MOST_SHIFTS_A_DAY = 4;

    private final RosterModel model;
    private final int agent;
    private final RowShape shape;
    private final int[] kindOf;
    private final int kinds;
    private final int phases;
    private final int offPhases;
    private final int[] low;
    private final int[] high;
    private final int width;
    private final int[] lowWeekends;
    private final int weekendWidth;
    private final long[] prices;
    private final boolean[] barred;
    private final int[] candidates;
    private final Trail trail;
    private final BooleanSupplier isStopped;

    /**
     * @param slack by how many shifts the total may be off its pace on long horizons
     * @param isStopped asked before each pass over the days
     */
    RowOptimizer(RosterModel model, int agent, int slack, Trail trail, BooleanSupplier isStopped) {
        this.model = model;
        this.agent = agent;
        this.shape = new RowShape(model, agent);
        this.trail = trail;
        this.isStopped = isStopped;
        this.kindOf = shape.kindOf;
        this.kinds = shape.kinds;
        this.offPhases = 2 * shape.off.longest;
        this.phases = offPhases + 2 * shape.work.longest * kinds;
        this.low = new int[model.days + 1];
        this.high = new int[model.days + 1];
        this.width = totals(slack);
        this.lowWeekends = new int[model.days + 1];
        this.weekendWidth = weekends();
        this.prices = new long[model.days * model.codes];
        this.barred = new boolean[model.days * model.codes];
        this.candidates = new int[model.codes];
    }

    /** Between which totals each day may begin. */
    private int totals(int slack) {
        int most = Arrays.stream(shape.value).max().orElse(0);
        int horizon = model.days - model.start;
        boolean isPaced = horizon > SHORT_HORIZON && shape.isTotalHard && shape.greatest < Integer.MAX_VALUE;
        int[] open = openDays();
        int widest = 1;
        for (int day = model.start; day <= model.days; day++) {
            long past = (long) (day - model.start) * most;
            long left = (long) (model.days - day) * most;
            long least = Math.max(0, shape.least - left);
            long greatest = Math.min(shape.greatest, past);
            if (isPaced) {
                long target = (shape.least + shape.greatest) * open[day] / (2L * Math.max(1, open[model.days]));
                least = Math.max(least, target - (long) slack * most);
                greatest = Math.min(greatest, target + (long) slack * most);
            }
            low[day] = (int) least;
            high[day] = (int) Math.max(least, greatest);
            widest = Math.max(widest, high[day] - low[day] + 1);
        }
        return widest;
    }

    /** By day, on how many of the days before it the agent may work. */
    private int[] openDays() {
        int[] open = new int[model.days + 1];
        for (int day = model.start; day < model.days; day++) {
            int at = agent * model.days + day;
            int last = model.choices[model.choiceStarts[at + 1] - 1];
            open[day + 1] = open[day] + (last != 0 ? 1 : 0);
        }
        return open;
    }

    /** From how many weekends on each day tells them apart; fewer are taken for that many. */
    private int weekends() {
        int most = (int) shape.mostWeekends;
        if (model.days - model.start <= SHORT_HORIZON) {
            return most + 1;
        }
        int size = Math.max(1, shape.weekends.size());
        int past = 0;
        for (int day = model.start; day <= model.days; day++) {
            lowWeekends[day] = Math.max(0, Math.min(most, most * past / size - WEEKENDS_OF_SLACK));
            if (day < model.days && shape.weekends.of[day] >= 0 && isFirstOfWeekend(day)) {
                past++;
            }
        }
        return Math.min(most, 2 * WEEKENDS_OF_SLACK + 1) + 1;
    }

    private boolean isFirstOfWeekend(int day) {
        return shape.weekends.start[shape.weekends.of[day]] == day;
    }

    void price(int day, int code, long price) {
        prices[day * model.codes + code] = price;
    }

    /** Writes the cheapest row; false, and nothing written, if none was found. */
    boolean optimize(byte[] rows) {
        Arrays.fill(barred, false);
        byte[] row = new byte[model.days];
        for (int attempt = 0; attempt < ATTEMPTS && !isStopped.getAsBoolean(); attempt++) {
            if (!new Pass().run(rows, row)) {
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

    private long price(int day, int code) {
        return prices[day * model.codes + code];
    }

    /** The open codes of a day, the cheapest ones where there are many; how many there are. */
    private int candidates(int day) {
        int at = agent * model.days + day;
        int count = 0;
        for (int index = model.choiceStarts[at]; index < model.choiceStarts[at + 1]; index++) {
            int code = model.choices[index];
            if (!barred[day * model.codes + code]) {
                candidates[count++] = code;
            }
        }
        if (count > MOST_SHIFTS_A_DAY + 1 && model.days - model.start > SHORT_HORIZON) {
            for (int index = 1; index < count; index++) {
                int code = candidates[index];
                int to = index;
                while (to > 0 && rank(day, candidates[to - 1]) > rank(day, code)) {
                    candidates[to] = candidates[to - 1];
                    to--;
                }
                candidates[to] = code;
            }
            count = MOST_SHIFTS_A_DAY + 1;
        }
        return count;
    }

    /** A day off is always kept. */
    private long rank(int day, int code) {
        return code == 0 ? Long.MIN_VALUE : price(day, code);
    }

    private int offPhase(int length, boolean isAtEdge) {
        return (Math.min(length, shape.off.longest) - 1) * 2 + (isAtEdge ? 1 : 0);
    }

    private int workPhase(int length, boolean isAtEdge, int kind) {
        return offPhases + ((Math.min(length, shape.work.longest) - 1) * 2 + (isAtEdge ? 1 : 0)) * kinds + kind;
    }

    /** Where each state came from; room that optimizers share one after the other. */
    static final class Trail {
        private byte[] codes = new byte[0];
        private int[] from = new int[0];

        private byte[] codes(int size) {
            if (codes.length < size) {
                codes = new byte[size];
                from = new int[size];
            }
            return codes;
        }

        private int[] from() {
            return from;
        }
    }

    /** One pass over the days. */
    private final class Pass {
        private final int stride = width * weekendWidth;
        private final int states = phases * stride;
        private final byte[] codeOf = trail.codes(Math.multiplyExact(model.days - model.start, states));
        private final int[] fromOf = trail.from();
        private long[] costs = new long[states];
        private long[] next = new long[states];
        private boolean[] alive = new boolean[phases];
        private boolean[] nextAlive = new boolean[phases];

        boolean run(byte[] rows, byte[] row) {
            Arrays.fill(costs, RunCosts.NEVER);
            int known = begin(rows);
            for (int day = model.start; day < model.days; day++) {
                Arrays.fill(next, RunCosts.NEVER);
                Arrays.fill(nextAlive, false);
                int count = candidates(day);
                for (int index = 0; index < count; index++) {
                    step(day, candidates[index], known);
                }
                long[] swap = costs;
                costs = next;
                next = swap;
                boolean[] swapAlive = alive;
                alive = nextAlive;
                nextAlive = swapAlive;
            }
            int end = cheapest();
            if (end < 0) {
                return false;
            }
            trace(row, end);
            return true;
        }

        /** Takes the history in; gives the phase it leaves, or -1 if nothing is known. */
        private int begin(byte[] rows) {
            int first = model.first[agent];
            int base = agent * model.days;
            if (first == model.start) {
                return -1;
            }
            boolean isWork = rows[base + model.start - 1] != 0;
            int from = model.start;
            while (from > first && (rows[base + from - 1] != 0) == isWork) {
                from--;
            }
            boolean isAtEdge = from == first;
            int phase = isWork
                    ? workPhase(model.start - from, isAtEdge, kindOf[rows[base + model.start - 1]])
                    : offPhase(model.start - from, isAtEdge);
            costs[phase * stride] = 0;
            alive[phase] = true;
            return phase;
        }

        private void step(int day, int code, int known) {
            if (day == model.start && known < 0) {
                boolean isWork = code != 0;
                int to = isWork ? workPhase(1, true, kindOf[code]) : offPhase(1, true);
                long cost = RunCosts.sum(price(day, code), isWork ? shape.work.day(1) : shape.off.day(1));
                if (cost < RunCosts.NEVER / 2) {
                    put(day, to, shape.value[code], isWork && shape.weekends.of[day] >= 0 ? 1 : 0, cost, code);
                }
                return;
            }
            for (int phase = 0; phase < phases; phase++) {
                if (alive[phase]) {
                    if (phase < offPhases) {
                        fromOff(day, code, phase);
                    } else {
                        fromWork(day, code, phase);
                    }
                }
            }
        }

        private void fromOff(int day, int code, int phase) {
            int length = phase / 2 + 1;
            boolean isAtEdge = phase % 2 == 1;
            if (code == 0) {
                relax(day, code, phase, offPhase(length + 1, isAtEdge), more(shape.off, day, length), 0);
            } else {
                long cost = RunCosts.sum(ended(shape.off, day, length, isAtEdge), shape.work.day(1));
                relax(day, code, phase, workPhase(1, false, kindOf[code]), cost, newWeekend(day, false));
            }
        }

        private void fromWork(int day, int code, int phase) {
            int kind = (phase - offPhases) % kinds;
            int run = (phase - offPhases) / kinds;
            int length = run / 2 + 1;
            boolean isAtEdge = run % 2 == 1;
            if (code == 0) {
                long cost = RunCosts.sum(ended(shape.work, day, length, isAtEdge), shape.off.day(1));
                relax(day, code, phase, offPhase(1, false), cost, 0);
            } else {
                long cost = RunCosts.sum(more(shape.work, day, length), pair(kind, code));
                int to = workPhase(length + 1, isAtEdge, kindOf[code]);
                relax(day, code, phase, to, cost, newWeekend(day, true));
            }
        }

        /** The cost of one more day; the first one within the horizon brings in what the history has too many. */
        private long more(RunCosts costs, int day, int length) {
            long cost = costs.day(length + 1);
            for (int past = 1; day == model.start && past <= length; past++) {
                cost = RunCosts.sum(cost, costs.day(past));
            }
            return cost;
        }

        /** The cost of a run that ended the day before; none if it lies in the history. */
        private long ended(RunCosts costs, int day, int length, boolean isAtEdge) {
            return day == model.start ? 0 : costs.end(length, isAtEdge);
        }

        private long pair(int kind, int code) {
            for (int before = 1; before < model.codes; before++) {
                if (kindOf[before] == kind) {
                    return shape.pairs[before * model.codes + code];
                }
            }
            return 0;
        }

        /** Whether work on a day makes one more worked weekend; where a weekend has three days, a gap counts again. */
        private int newWeekend(int day, boolean isAfterWork) {
            int weekend = shape.weekends.of[day];
            if (weekend < 0 || (isAfterWork && !isFirstOfWeekend(day))) {
                return 0;
            }
            return 1;
        }

        private void relax(int day, int code, int from, int to, long extra, int weekend) {
            long added = RunCosts.sum(extra, price(day, code));
            if (added >= RunCosts.NEVER / 2) {
                return;
            }
            int source = from * stride;
            int target = to * stride;
            int shift = low[day] + shape.value[code] - low[day + 1];
            int later = lowWeekends[day] + weekend - lowWeekends[day + 1];
            int most = (int) Math.min(shape.mostWeekends - lowWeekends[day + 1], weekendWidth - 1L);
            int totals = Math.min(high[day] - low[day], high[day + 1] - low[day + 1] - shift);
            int trailAt = (day - model.start) * states + target;
            boolean isReached = false;
            for (int total = Math.max(0, -shift); total <= totals; total++) {
                int read = source + total * weekendWidth;
                int write = (total + shift) * weekendWidth;
                for (int used = 0; used < weekendWidth; used++) {
                    long cost = costs[read + used] + added;
                    int after = Math.max(0, used + later);
                    if (cost < RunCosts.NEVER / 2 && after <= most && cost < next[target + write + after]) {
                        next[target + write + after] = cost;
                        codeOf[trailAt + write + after] = (byte) code;
                        fromOf[trailAt + write + after] = from * weekendWidth + used;
                        isReached = true;
                    }
                }
            }
            nextAlive[to] |= isReached;
        }

        /** The first day, with nothing known before. */
        private void put(int day, int to, int total, int weekends, long cost, int code) {
            int used = Math.max(0, weekends - lowWeekends[day + 1]);
            if (total < low[day + 1]
                    || total > high[day + 1]
                    || weekends > shape.mostWeekends
                    || used >= weekendWidth) {
                return;
            }
            int state = (to * width + total - low[day + 1]) * weekendWidth + used;
            if (cost < next[state]) {
                next[state] = cost;
                nextAlive[to] = true;
                codeOf[state] = (byte) code;
                fromOf[state] = 0;
            }
        }

        private int cheapest() {
            int found = -1;
            long least = RunCosts.NEVER / 2;
            for (int phase = 0; phase < phases; phase++) {
                long end = phase < offPhases
                        ? shape.off.end(phase / 2 + 1, true)
                        : shape.work.end((phase - offPhases) / kinds / 2 + 1, true);
                for (int at = 0; at < stride; at++) {
                    long cost = costs[phase * stride + at];
                    if (cost < RunCosts.NEVER / 2) {
                        cost = RunCosts.sum(cost + end, shape.totalCost(low[model.days] + at / weekendWidth));
                        if (cost < least) {
                            least = cost;
                            found = phase * stride + at;
                        }
                    }
                }
            }
            return found;
        }

        /** Walks back. */
        private void trace(byte[] row, int end) {
            int phase = end / stride;
            int total = low[model.days] + end % stride / weekendWidth;
            int used = end % weekendWidth;
            for (int day = model.days - 1; day >= model.start; day--) {
                int state = (phase * width + total - low[day + 1]) * weekendWidth + used;
                int index = (day - model.start) * states + state;
                row[day] = codeOf[index];
                total -= shape.value[codeOf[index]];
                phase = fromOf[index] / weekendWidth;
                used = fromOf[index] % weekendWidth;
            }
        }
    }
}
