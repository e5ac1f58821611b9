package io.careline.benchmarks.roster.timefold;

import io.careline.benchmarks.roster.engine.Pattern;

/** A pattern on one of the days on which it can start. */
public final class PatternStart {
    private final Pattern pattern;

    PatternStart(Pattern pattern) {
        this.pattern = pattern;
    }

    /** What so many matching days come to: nothing, unless all match. */
    long cost(int matches, boolean isHard) {
        boolean isMatch = matches == pattern.days().size() && pattern.strength().isHard() == isHard;
        return isMatch ? pattern.cost() : 0;
    }
}
