package io.careline.staffing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Refuses what no desk has. */
final class Bounds {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MOST_DIGITS = 30;

    private Bounds() {}

    static void openShare(String name, BigDecimal share) {
        digits(name, share);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(name + " (" + share + ") must be above 0 and below 1");
        }
    }

    /** A number with a huge exponent would exhaust the memory once it is reckoned with. */
    static void digits(String name, BigDecimal number) {
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    name + " must have at most " + MOST_DIGITS + " digits before and after the point");
        }
    }

    static void time(String name, Duration time, boolean isZeroAllowed) {
        if (time.isNegative() || (time.isZero() && !isZeroAllowed) || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " (" + time + ") must be "
                    + (isZeroAllowed ? "zero or longer" : "above zero") + " and at most 366 days");
        }
    }

    static void number(String name, double number) {
        if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " (" + number + ") must be a number from zero on");
        }
    }

    static void count(String name, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " (" + number + ") must not be negative");
        }
    }

    /** A day has as many slots as fit, and they fill it. */
    static void slots(Duration slot, List<?> values) {
        long minutes = slot.toMinutes();
        if (!slot.equals(Duration.ofMinutes(minutes)) || minutes < 1 || MINUTES_OF_DAY % minutes != 0) {
            throw new IllegalArgumentException("slot (" + slot + ") must be whole minutes that divide a day");
        }
        if (values.size() != MINUTES_OF_DAY / minutes) {
            throw new IllegalArgumentException("a day of slots of " + slot + " has " + MINUTES_OF_DAY / minutes
                    + " of them, not " + values.size());
        }
    }
}
