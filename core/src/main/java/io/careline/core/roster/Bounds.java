package io.careline.core.roster;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A least and a greatest number.
 *
 * @param step how far outside counts as one; what is only begun counts whole
 */
record Bounds(long least, long greatest, long step) {
    static final long NO_LEAST = Long.MIN_VALUE / 4;
    static final long NO_GREATEST = Long.MAX_VALUE / 4;

    Bounds(long least, long greatest) {
        this(least, greatest, 1);
    }

    static Bounds of(OptionalLong least, OptionalLong greatest) {
        return new Bounds(least.orElse(NO_LEAST), greatest.orElse(NO_GREATEST));
    }

    static Bounds of(OptionalInt least, OptionalInt greatest) {
        return new Bounds(
                least.isPresent() ? least.getAsInt() : NO_LEAST,
                greatest.isPresent() ? greatest.getAsInt() : NO_GREATEST);
    }

    Bounds withoutLeast() {
        return new Bounds(NO_LEAST, greatest, step);
    }

    boolean hasLeast() {
        return least != NO_LEAST;
    }

    boolean hasGreatest() {
        return greatest != NO_GREATEST;
    }

    /** By how many steps a number lies outside. */
    long beyond(long number) {
        long outside = number < least ? least - number : number > greatest ? number - greatest : 0;
        return step == 1 ? outside : (outside + step - 1) / step;
    }
}
