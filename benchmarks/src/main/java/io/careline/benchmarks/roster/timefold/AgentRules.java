package io.careline.benchmarks.roster.timefold;

import io.careline.benchmarks.roster.engine.Pattern;
import io.careline.benchmarks.roster.engine.Run;
import java.util.ArrayList;
import java.util.List;

/** An agent: the runs and the pairs of shifts that are bounded. */
public final class AgentRules {
    private final int days;
    private final long[][] hardPairs;
    private final long[][] softPairs;
    private final List<Run> runs = new ArrayList<>();

    AgentRules(int days, int values) {
        this.days = days;
        this.hardPairs = new long[values][values];
        this.softPairs = new long[values][values];
    }

    void add(Run run) {
        runs.add(run);
    }

    /** A pattern of two days of work that may start on any day. */
    void addPair(Pattern pattern) {
        long[][] pairs = pattern.strength().isHard() ? hardPairs : softPairs;
        for (int first = 0; first < pairs.length; first++) {
            for (int second = 0; second < pairs.length; second++) {
                if (pattern.days().get(0)[first] && pattern.days().get(1)[second]) {
                    pairs[first][second] += pattern.cost();
                }
            }
        }
    }

    /** Whether two shifts on days one after the other come to anything. */
    boolean isBounded(int first, int second) {
        return hardPairs[first][second] != 0 || softPairs[first][second] != 0;
    }

    /** What two shifts on days one after the other come to. */
    long pair(int first, int second, boolean isHard) {
        return (isHard ? hardPairs : softPairs)[first][second];
    }

    /** What a run of days comes to. */
    long run(int from, int to, boolean isOff, boolean isHard) {
        long cost = 0;
        for (Run run : runs) {
            if (run.isOff() == isOff && run.limit().strength().isHard() == isHard) {
                cost += run.units(to - from + 1, from == 0 || to == days - 1)
                        * run.limit().strength().weight();
            }
        }
        return cost;
    }
}
