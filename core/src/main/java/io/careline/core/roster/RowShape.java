package io.careline.core.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Those rules over one agent's row that the row optimisation carries: successions, runs of work and of days off, one total
 * over the horizon, weekends, limits of single shifts. What it leaves out is still scored wherever a roster is.
 */
final class RowShape {
    final RunCosts work;
    final RunCosts off;

    /** By code of the day before times the number of codes plus code: what the pair costs. */
    final long[] pairs;

    /** By code, its share of the total, in units of {@link #unit}. */
    final int[] value;

    final int unit;

    /** Whether the total has bounds that must hold. */
    final boolean isTotalHard;

    /** The bounds of the total that must hold, in units. */
    final long least;

    final long greatest;
    final Weekends weekends;
    final long mostWeekends;

    /** By code, the most of it. */
    final int[] limits;

    /** By code, its kind: shifts that cost the same before every other one are of one kind. */
    final int[] kindOf;

    final int kinds;

    /** Whether nothing is left out. */
    final boolean isComplete;

    private final List<TotalRow> totals = new ArrayList<>();

    RowShape(RosterModel model, int agent) {
        List<RunRow> workRuns = new ArrayList<>();
        List<RunRow> offRuns = new ArrayList<>();
        this.pairs = new long[model.codes * model.codes];
        this.limits = new int[model.codes];
        Arrays.fill(limits, Integer.MAX_VALUE);
        Weekends found = new Weekends(new int[0], new int[0], model.days);
        long most = Integer.MAX_VALUE;
        boolean isAll = true;
        List<RowRule> rules = new ArrayList<>(Arrays.asList(model.hardRules[agent]));
        rules.addAll(Arrays.asList(model.softRules[agent]));
        for (RowRule rule : rules) {
            if (rule instanceof PairRow pair) {
                add(pair, model.codes);
            } else if (rule instanceof RunRow run && isAllWork(run.member)) {
                workRuns.add(run);
            } else if (rule instanceof RunRow run && isOff(run.member)) {
                offRuns.add(run);
            } else if (rule instanceof TotalRow total && isCarried(total, model)) {
                totals.add(total);
            } else if (rule instanceof CodeLimits some && some.isHard) {
                Arrays.setAll(limits, code -> Math.min(limits[code], some.greatest[code]));
            } else if (rule instanceof WeekendTotalRow weekend && weekend.isHard && weekend.isSingle()) {
                isAll &= most == Integer.MAX_VALUE && isCarried(weekend, model);
                if (weekend.only().bounds().greatest() < most) {
                    most = weekend.only().bounds().greatest();
                    found = weekend.weekends;
                }
            } else {
                isAll = false;
            }
        }
        this.isComplete = isAll;
        this.kindOf = new int[model.codes];
        this.kinds = kinds(model.codes);
        this.work = new RunCosts(workRuns);
        this.off = new RunCosts(offRuns);
        this.weekends = found;
        this.mostWeekends = Math.min(most, found.size());
        this.value = new int[model.codes];
        this.unit = totals.isEmpty() ? 1 : commonUnit(totals.get(0).value);
        long low = 0;
        long high = Long.MAX_VALUE;
        boolean isHard = false;
        for (TotalRow total : totals) {
            for (int code = 0; code < model.codes; code++) {
                value[code] = total.value[code] / unit;
            }
            if (total.isHard) {
                isHard = true;
                Bounds bounds = total.only().bounds();
                low = Math.max(low, bounds.hasLeast() ? -Math.floorDiv(-bounds.least(), unit) : 0);
                high = Math.min(high, bounds.hasGreatest() ? Math.floorDiv(bounds.greatest(), unit) : high);
            }
        }
        this.isTotalHard = isHard;
        this.least = low;
        this.greatest = high;
    }

    private int kinds(int codes) {
        int found = 0;
        for (int code = 1; code < codes; code++) {
            kindOf[code] = -1;
            for (int other = 1; other < code && kindOf[code] < 0; other++) {
                if (Arrays.equals(pairs, code * codes, (code + 1) * codes, pairs, other * codes, (other + 1) * codes)) {
                    kindOf[code] = kindOf[other];
                }
            }
            if (kindOf[code] < 0) {
                kindOf[code] = found++;
            }
        }
        return Math.max(1, found);
    }

    /** Only a most is carried, over the whole horizon, and of weekends whose days cannot be worked apart. */
    private static boolean isCarried(WeekendTotalRow rule, RosterModel model) {
        boolean isCarried = !rule.only().bounds().hasLeast()
                && rule.only().start() == model.start
                && rule.only().end() == model.days;
        for (int weekend = 0; weekend < rule.weekends.size(); weekend++) {
            isCarried &= rule.weekends.end[weekend] - rule.weekends.start[weekend] <= 2;
        }
        return isCarried;
    }

    private void add(PairRow pair, int codes) {
        for (int before = 1; before < codes; before++) {
            for (int after = 1; after < codes; after++) {
                if (pair.isBroken(before, after)) {
                    int index = before * codes + after;
                    pairs[index] = RunCosts.sum(pairs[index], pair.isHard ? RunCosts.NEVER : pair.weight);
                }
            }
        }
    }

    /** The first total over the horizon on all days, one that must hold before the others, and those of the same measure. */
    private boolean isCarried(TotalRow total, RosterModel model) {
        boolean isWhole = total.isSingle()
                && total.only().start() == model.start
                && total.only().end() == model.days;
        for (int day = model.start; day < model.days; day++) {
            isWhole &= total.counts[day];
        }
        return isWhole && total.value[0] == 0 && (totals.isEmpty() || Arrays.equals(totals.get(0).value, total.value));
    }

    private static boolean isAllWork(boolean[] member) {
        for (int code = 1; code < member.length; code++) {
            if (!member[code]) {
                return false;
            }
        }
        return !member[0];
    }

    private static boolean isOff(boolean[] member) {
        return member[0];
    }

    private static int commonUnit(int[] values) {
        int unit = 0;
        for (int value : values) {
            int other = value;
            while (other != 0) {
                int rest = unit % other;
                unit = other;
                other = rest;
            }
        }
        return Math.max(1, unit);
    }

    /** What a shift costs after one of a kind. */
    long pair(int kind, int code) {
        int before = 1;
        while (before < kindOf.length && kindOf[before] != kind) {
            before++;
        }
        return before == kindOf.length ? 0 : pairs[before * kindOf.length + code];
    }

    /** Whether a day is the first one of a weekend. */
    boolean isFirstOfWeekend(int day) {
        return weekends.of[day] >= 0 && weekends.start[weekends.of[day]] == day;
    }

    /** What a total of some units costs. */
    long totalCost(long units) {
        long cost = 0;
        for (TotalRow total : totals) {
            long beyond = total.only().bounds().beyond(units * unit);
            if (beyond > 0) {
                cost = RunCosts.sum(cost, total.isHard ? RunCosts.NEVER : beyond * total.weight);
            }
        }
        return cost;
    }
}
