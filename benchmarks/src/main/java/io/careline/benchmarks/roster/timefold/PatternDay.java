package io.careline.benchmarks.roster.timefold;

/** A cell that a pattern looks at, and the values with which it matches. */
public record PatternDay(PatternStart pattern, Integer cell, boolean[] values) {
    boolean matches(Cell found) {
        return values[found.value()];
    }
}
