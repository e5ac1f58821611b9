package io.careline.benchmarks.roster.engine;

import io.careline.roster.RuleStrength;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Bounds on a number, and what each unit beyond them costs. */
public record Limit(long least, long most, RuleStrength strength) {
    private static final long NO_LEAST = Long.MIN_VALUE;
    private static final long NO_MOST = Long.MAX_VALUE;

    static Limit of(OptionalInt least, OptionalInt most, RuleStrength strength) {
        return new Limit(
                least.isPresent() ? least.getAsInt() : NO_LEAST,
                most.isPresent() ? most.getAsInt() : NO_MOST,
                strength);
    }

    static Limit of(OptionalLong least, OptionalLong most, RuleStrength strength) {
        return new Limit(least.orElse(NO_LEAST), most.orElse(NO_MOST), strength);
    }

    static Limit atLeast(long least, RuleStrength strength) {
        return new Limit(least, NO_MOST, strength);
    }

    static Limit atMost(long most, RuleStrength strength) {
        return new Limit(NO_LEAST, most, strength);
    }

    public boolean hasLeast() {
        return least > NO_LEAST;
    }

    public boolean hasMost() {
        return most < NO_MOST;
    }

    /** By how much a number is beyond the bounds. */
    public long units(long number) {
        return number < least ? least - number : Math.max(0, number - most);
    }

    /** The bounds on a number that is smaller by so much. */
    public Limit lowered(long by) {
        return new Limit(hasLeast() ? least - by : least, hasMost() ? most - by : most, strength);
    }

    Limit withoutLeast() {
        return new Limit(NO_LEAST, most, strength);
    }
}
