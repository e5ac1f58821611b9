package io.careline.common;

import java.util.Objects;

/**
 * An exact fraction of a day's pay: half a day's pay is {@code 1/2}. What a day's pay is, the host's payroll knows.
 *
 * <p>Kept in lowest terms, so that equal fractions are equal. Above zero. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
public final class DaysOfPay implements Comparable<DaysOfPay> {
    private final int numerator;
    private final int denominator;

    private DaysOfPay(int numerator, int denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * So many whole days.
     *
     * @throws IllegalArgumentException if there are less than one
     */
    public static DaysOfPay of(int days) {
        return of(days, 1);
    }

    /**
     * A fraction: {@code of(1, 2)} is half a day's pay.
     *
     * @throws IllegalArgumentException if a number is below 1
     */
    public static DaysOfPay of(int numerator, int denominator) {
        return reduced(atLeastOne(numerator, "numerator"), atLeastOne(denominator, "denominator"));
    }

    private static int atLeastOne(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " (" + number + ") must be at least 1");
        }
        return number;
    }

    /**
     * Reads what {@link #toString()} writes: {@code "1/2"}, {@code "3"}.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is not a whole number or two with a slash between, each at least 1
     */
    public static DaysOfPay parse(String text) {
        int slash = Objects.requireNonNull(text, "text").indexOf('/');
        try {
            return slash < 0
                    ? of(Integer.parseInt(text))
                    : of(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "daysOfPay (" + text + ") must be a whole number or a fraction such as 1/2", e);
        }
    }

    /** The number above the line, in lowest terms. */
    public int numerator() {
        return numerator;
    }

    /** The number below the line, in lowest terms. */
    public int denominator() {
        return denominator;
    }

    /**
     * The sum of two.
     *
     * @throws ArithmeticException if it has no form in whole numbers below 2^31
     */
    public DaysOfPay plus(DaysOfPay other) {
        long above = (long) numerator * other.denominator + (long) other.numerator * denominator;
        long below = (long) denominator * other.denominator;
        return reduced(above, below);
    }

    private static DaysOfPay reduced(long above, long below) {
        long divisor = divisor(above, below);
        return new DaysOfPay(Math.toIntExact(above / divisor), Math.toIntExact(below / divisor));
    }

    private static long divisor(long first, long second) {
        return second == 0 ? first : divisor(second, first % second);
    }

    @Override
    public int compareTo(DaysOfPay other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaysOfPay pay && numerator == pay.numerator && denominator == pay.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * numerator + denominator;
    }

    /** The number of days, or a fraction: {@code 3}, {@code 1/2}. */
    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
