package io.careline.core.roster;

/** Takes what a rule finds, place by place. */
@FunctionalInterface
interface Violations {
    /** The rule is broken by some units, above zero, from a day on. */
    void add(int day, long units);
}
