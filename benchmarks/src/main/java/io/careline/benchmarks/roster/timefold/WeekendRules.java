package io.careline.benchmarks.roster.timefold;

import io.careline.benchmarks.roster.engine.Weekends;

/** Bounds on an agent's weekends, in all or in a row. */
public final class WeekendRules {
    private final Weekends weekends;
    private final Tally tally;

    WeekendRules(Weekends weekends, Tally tally) {
        this.weekends = weekends;
        this.tally = tally;
    }

    boolean isRun() {
        return weekends.isRun();
    }

    /** The number of weekends, where they are counted in all. */
    Tally tally() {
        return tally;
    }

    /** What a run of weekends comes to. */
    long run(int from, int to, boolean isHard) {
        return weekends.limit().strength().isHard() == isHard
                ? weekends.units(to - from + 1, from == 0 || to == weekends.count() - 1)
                        * weekends.limit().strength().weight()
                : 0;
    }
}
