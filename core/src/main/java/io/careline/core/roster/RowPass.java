package io.careline.core.roster;

/**
 * One pass of the row optimisation over the days, and the way back along the cheapest row. A state is what the agent has
 * been doing and for how long (its phase), the total so far and the weekends used.
 */
final class RowPass {
    private final RowOptimizer optimizer;
    private final RosterModel model;
    private final RowShape shape;
    private final RowPace pace;
    private final RowLayers layers;
    private final int offPhases;
    private final int phases;
    private final int weekendWidth;
    private final int stride;

    /** The phase that the history leaves, or -1 if nothing is known. */
    private int known = -1;

    /** Where a day with a code leads to from a phase, and whether it makes one more worked weekend. */
    private int target;

    private int weekend;

    RowPass(RowOptimizer optimizer, RowLayers layers) {
        this.optimizer = optimizer;
        this.model = optimizer.model;
        this.shape = optimizer.shape;
        this.pace = optimizer.pace;
        this.layers = layers;
        this.offPhases = 2 * shape.off.longest;
        this.phases = offPhases + 2 * shape.work.longest * shape.kinds;
        this.weekendWidth = pace.weekendWidth;
        this.stride = Math.multiplyExact(pace.width, weekendWidth);
    }

    /** Writes the cheapest row; false if there is none. */
    boolean run(byte[] rows, byte[] row) {
        layers.clear(model.days - model.start + 1, phases, stride);
        begin(rows);
        for (int day = model.start; day < model.days; day++) {
            for (int code : optimizer.candidates(day)) {
                if (day == model.start && known < 0) {
                    put(code);
                } else {
                    step(day, code);
                }
            }
        }
        return trace(row);
    }

    /** Takes the history in. */
    private void begin(byte[] rows) {
        int first = model.first[optimizer.agent];
        int base = optimizer.agent * model.days;
        if (first == model.start) {
            return;
        }
        boolean isWork = rows[base + model.start - 1] != 0;
        int from = model.start;
        while (from > first && (rows[base + from - 1] != 0) == isWork) {
            from--;
        }
        boolean isAtEdge = from == first;
        known = isWork
                ? workPhase(model.start - from, isAtEdge, shape.kindOf[rows[base + model.start - 1]])
                : offPhase(model.start - from, isAtEdge);
        int place = layers.reach(0, known, 0, 0);
        layers.costs[place] = 0;
    }

    private int offPhase(int length, boolean isAtEdge) {
        return (Math.min(length, shape.off.longest) - 1) * 2 + (isAtEdge ? 1 : 0);
    }

    private int workPhase(int length, boolean isAtEdge, int kind) {
        return offPhases + ((Math.min(length, shape.work.longest) - 1) * 2 + (isAtEdge ? 1 : 0)) * shape.kinds + kind;
    }

    private void step(int day, int code) {
        for (int phase = 0; phase < phases; phase++) {
            if (layers.isReached(day - model.start, phase)) {
                long added = arrive(day, code, phase);
                if (added < RunCosts.NEVER / 2) {
                    relax(day, code, phase, added);
                }
            }
        }
    }

    /** Sets where a day leads to; what it costs. */
    private long arrive(int day, int code, int phase) {
        long extra = phase < offPhases ? afterOff(day, code, phase) : afterWork(day, code, phase);
        return RunCosts.sum(extra, optimizer.price(day, code));
    }

    private long afterOff(int day, int code, int phase) {
        int length = phase / 2 + 1;
        boolean isAtEdge = phase % 2 == 1;
        if (code == 0) {
            target = offPhase(length + 1, isAtEdge);
            weekend = 0;
            return more(shape.off, day, length);
        }
        target = workPhase(1, false, shape.kindOf[code]);
        weekend = newWeekend(day, false);
        return RunCosts.sum(ended(shape.off, day, length, isAtEdge), shape.work.day(1));
    }

    private long afterWork(int day, int code, int phase) {
        int kind = (phase - offPhases) % shape.kinds;
        int run = (phase - offPhases) / shape.kinds;
        int length = run / 2 + 1;
        boolean isAtEdge = run % 2 == 1;
        if (code == 0) {
            target = offPhase(1, false);
            weekend = 0;
            return RunCosts.sum(ended(shape.work, day, length, isAtEdge), shape.off.day(1));
        }
        target = workPhase(length + 1, isAtEdge, shape.kindOf[code]);
        weekend = newWeekend(day, true);
        return RunCosts.sum(more(shape.work, day, length), shape.pair(kind, code));
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

    /** Whether work on a day makes one more worked weekend; where a weekend has three days, a gap counts again. */
    private int newWeekend(int day, boolean isAfterWork) {
        return shape.weekends.of[day] >= 0 && (!isAfterWork || shape.isFirstOfWeekend(day)) ? 1 : 0;
    }

    /** By how much totals shift, as they are counted from the least one of each day. */
    private int shift(int day, int code) {
        return pace.low[day] + shape.value[code] - pace.low[day + 1];
    }

    /** By how much weekends shift likewise. */
    private int later(int day) {
        return pace.lowWeekends[day] + weekend - pace.lowWeekends[day + 1];
    }

    /** The most weekends after a day, counted from the least. */
    private int most(int day) {
        return (int) Math.min(shape.mostWeekends - pace.lowWeekends[day + 1], weekendWidth - 1L);
    }

    /** Lowers the costs of the states that a day with a code leads to. */
    private void relax(int day, int code, int phase, long added) {
        int at = day - model.start;
        int shift = shift(day, code);
        int from = Math.max(layers.lowest(at, phase), -shift);
        int to = Math.min(layers.highest(at, phase), pace.high[day + 1] - pace.low[day + 1] - shift);
        if (from > to) {
            return;
        }
        int write = layers.reach(at + 1, target, from + shift, to + shift) + shift * weekendWidth;
        int read = layers.place(at, phase);
        int later = later(day);
        int most = most(day);
        if (later == 0 && most == weekendWidth - 1) {
            lower(read + from * weekendWidth, write + from * weekendWidth, (to - from + 1) * weekendWidth, added);
            return;
        }
        int merged = Math.max(0, -later);
        for (int total = from; total <= to; total++) {
            int source = read + total * weekendWidth;
            int into = write + total * weekendWidth;
            for (int used = 0; used < Math.min(merged, weekendWidth); used++) {
                lower(source + used, into, 1, added);
            }
            int size = Math.min(weekendWidth, most - later + 1) - merged;
            lower(source + merged, into + merged + later, size, added);
        }
    }

    private void lower(int from, int to, int size, long added) {
        long[] costs = layers.costs;
        for (int index = 0; index < size; index++) {
            costs[to + index] = Math.min(costs[to + index], costs[from + index] + added);
        }
    }

    /** The first day, with nothing known before. */
    private void put(int code) {
        int day = model.start;
        long cost = first(code);
        int total = shape.value[code] - pace.low[day + 1];
        int used = Math.max(0, weekend - pace.lowWeekends[day + 1]);
        boolean isInPace = total >= 0 && total <= pace.high[day + 1] - pace.low[day + 1];
        if (cost < RunCosts.NEVER / 2 && isInPace && weekend <= shape.mostWeekends && used < weekendWidth) {
            int state = layers.reach(1, target, total, total) + total * weekendWidth + used;
            layers.costs[state] = Math.min(layers.costs[state], cost);
        }
    }

    /** Sets where the first day leads to; what it costs. */
    private long first(int code) {
        int day = model.start;
        boolean isWork = code != 0;
        target = isWork ? workPhase(1, true, shape.kindOf[code]) : offPhase(1, true);
        weekend = isWork && shape.weekends.of[day] >= 0 ? 1 : 0;
        return RunCosts.sum(optimizer.price(day, code), isWork ? shape.work.day(1) : shape.off.day(1));
    }

    /** Walks back from the cheapest end; false if there is none. */
    private boolean trace(byte[] row) {
        int last = model.days - model.start;
        int end = -1;
        int state = 0;
        long least = RunCosts.NEVER / 2;
        for (int phase = 0; phase < phases; phase++) {
            if (layers.isReached(last, phase)) {
                for (int at = 0; at < stride; at++) {
                    long cost = endCost(layers.costs[layers.place(last, phase) + at], phase, at);
                    if (cost < least) {
                        least = cost;
                        end = phase;
                        state = at;
                    }
                }
            }
        }
        if (end < 0) {
            return false;
        }
        Step step = new Step(end, state / weekendWidth, state % weekendWidth, 0);
        for (int day = model.days - 1; day >= model.start; day--) {
            step = before(day, step);
            row[day] = (byte) step.code;
        }
        return true;
    }

    private long endCost(long cost, int phase, int state) {
        if (cost >= RunCosts.NEVER / 2) {
            return RunCosts.NEVER;
        }
        long end = phase < offPhases
                ? shape.off.end(phase / 2 + 1, true)
                : shape.work.end((phase - offPhases) / shape.kinds / 2 + 1, true);
        return RunCosts.sum(cost + end, shape.totalCost(pace.low[model.days] + state / weekendWidth));
    }

    /** A state before a day, counted from the least total and the least weekends, and the code that leads on from it. */
    private record Step(int phase, int total, int used, int code) {}

    /** Finds the first step that gives a state after a day its cost. */
    private Step before(int day, Step after) {
        int at = day - model.start;
        long cost = layers.costs[layers.place(at + 1, after.phase) + after.total * weekendWidth + after.used];
        for (int code : optimizer.candidates(day)) {
            if (at == 0 && known < 0) {
                if (first(code) == cost && target == after.phase && shift(day, code) == after.total) {
                    return new Step(0, 0, 0, code);
                }
                continue;
            }
            int total = after.total - shift(day, code);
            for (int phase = 0; phase < phases; phase++) {
                if (layers.isReached(at, phase) && total >= 0 && total < pace.width) {
                    long added = arrive(day, code, phase);
                    int used = target == after.phase ? used(day, phase, total, after.used, cost - added) : -1;
                    if (used >= 0) {
                        return new Step(phase, total, used, code);
                    }
                }
            }
        }
        throw new IllegalStateException("no row costs " + cost);
    }

    /** The weekends before a day that lead to those after it, at a cost; -1 if there are none. */
    private int used(int day, int phase, int total, int after, long cost) {
        int place = layers.place(day - model.start, phase) + total * weekendWidth;
        for (int used = 0; used < weekendWidth; used++) {
            if (Math.max(0, used + later(day)) == after && layers.costs[place + used] == cost) {
                return used;
            }
        }
        return -1;
    }
}
