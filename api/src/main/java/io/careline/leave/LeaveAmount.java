package io.careline.leave;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;

/**
 * An exact amount of leave: a fraction of days or of hours, such as half a day, 5/12 of a day or 7.5 hours.
 *
 * <p>May be zero or negative. Two amounts are equal when measure and numeric value are. Sums that no real ledger reaches
 * (a numerator or denominator beyond 64 bits) throw {@link ArithmeticException}. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
public final class LeaveAmount implements Comparable<LeaveAmount> {
    private static final int MOST_DECIMALS = 9;
    private static final int LONGEST = 40;

    private final LeaveMeasure measure;
    private final long numerator;
    private final long denominator;

    private LeaveAmount(LeaveMeasure measure, long numerator, long denominator) {
        this.measure = measure;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A fraction of the measure's unit.
     *
     * @param denominator above zero
     * @throws NullPointerException if the measure is null
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public static LeaveAmount of(LeaveMeasure measure, long numerator, long denominator) {
        Objects.requireNonNull(measure, "measure");
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator (" + denominator + ") must be above zero");
        }
        return reduced(measure, BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Nothing. */
    public static LeaveAmount zero(LeaveMeasure measure) {
        return of(measure, 0, 1);
    }

    /** Whole days. */
    public static LeaveAmount days(long days) {
        return of(LeaveMeasure.DAYS, days, 1);
    }

    /** Half days: three of them are 1.5 days. */
    public static LeaveAmount halfDays(long halfDays) {
        return of(LeaveMeasure.DAYS, halfDays, 2);
    }

    /** Whole hours. */
    public static LeaveAmount hours(long hours) {
        return of(LeaveMeasure.HOURS, hours, 1);
    }

    /** The hours of a length of time, to the second; what is less is cut off. */
    public static LeaveAmount hours(Duration time) {
        return of(LeaveMeasure.HOURS, time.toSeconds(), Duration.ofHours(1).toSeconds());
    }

    private static LeaveAmount reduced(LeaveMeasure measure, BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new LeaveAmount(
                measure,
                numerator.divide(divisor).longValueExact(),
                denominator.divide(divisor).longValueExact());
    }

    /**
     * Reads what {@link #toString()} writes: {@code 2.5d}, {@code 5/12d}, {@code -8h}.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it is not a decimal number or a fraction, and {@code d} or {@code h}
     */
    public static LeaveAmount parse(String text) {
        if (text.length() <= LONGEST && text.matches("-?\\d+(\\.\\d+|/0*[1-9]\\d*)?[dh]")) {
            LeaveMeasure measure = text.endsWith("d") ? LeaveMeasure.DAYS : LeaveMeasure.HOURS;
            String[] parts = text.substring(0, text.length() - 1).split("/", -1);
            BigDecimal number = new BigDecimal(parts[0]);
            BigInteger denominator = parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]);
            try {
                return reduced(
                        measure,
                        number.unscaledValue(),
                        BigInteger.TEN.pow(number.scale()).multiply(denominator));
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("amount (" + text + ") must fit into 64 bits", e);
            }
        }
        throw new IllegalArgumentException("amount (" + text
                + ") must be a number or a fraction and d for days or h for" + " hours, such as 2.5d, 5/12d or 8h");
    }

    /** What it is in. */
    public LeaveMeasure measure() {
        return measure;
    }

    /** The numerator of the reduced fraction; it has the amount's sign. */
    public long numerator() {
        return numerator;
    }

    /** The denominator of the reduced fraction; above zero. */
    public long denominator() {
        return denominator;
    }

    /** Whether there is nothing. */
    public boolean isZero() {
        return numerator == 0;
    }

    /** Whether it is above zero. */
    public boolean isPositive() {
        return numerator > 0;
    }

    /** Whether it is below zero. */
    public boolean isNegative() {
        return numerator < 0;
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the measures differ
     */
    public LeaveAmount plus(LeaveAmount other) {
        requireSameMeasure(other);
        return reduced(
                measure,
                cross(this, other).add(cross(other, this)),
                big(denominator).multiply(big(other.denominator)));
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException if the measures differ
     */
    public LeaveAmount minus(LeaveAmount other) {
        return plus(other.negated());
    }

    /** The same amount with the other sign. */
    public LeaveAmount negated() {
        return reduced(measure, big(numerator).negate(), big(denominator));
    }

    /**
     * A fraction of this amount, exactly.
     *
     * @param divisor above zero
     * @throws IllegalArgumentException if the divisor is not above zero
     */
    public LeaveAmount times(long factor, long divisor) {
        if (divisor <= 0) {
            throw new IllegalArgumentException("divisor (" + divisor + ") must be above zero");
        }
        return reduced(
                measure, big(numerator).multiply(big(factor)), big(denominator).multiply(big(divisor)));
    }

    /**
     * The multiple of a step that is nearest in the given mode: 1.2 days up to half days are 1.5.
     *
     * @param step above zero
     * @throws IllegalArgumentException if the measures differ or the step is not above zero
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and it is no multiple
     */
    public LeaveAmount rounded(LeaveAmount step, RoundingMode mode) {
        requireSameMeasure(step);
        if (!step.isPositive()) {
            throw new IllegalArgumentException("step (" + step + ") must be above zero");
        }
        BigDecimal steps = new BigDecimal(cross(this, step)).divide(new BigDecimal(cross(step, this)), 0, mode);
        return step.times(steps.longValueExact(), 1);
    }

    /** The smaller of two amounts. */
    public LeaveAmount min(LeaveAmount other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of two amounts. */
    public LeaveAmount max(LeaveAmount other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Compares two amounts of one measure.
     *
     * @throws IllegalArgumentException if the measures differ
     */
    @Override
    public int compareTo(LeaveAmount other) {
        requireSameMeasure(other);
        return cross(this, other).compareTo(cross(other, this));
    }

    private static BigInteger cross(LeaveAmount one, LeaveAmount other) {
        return big(one.numerator).multiply(big(other.denominator));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    private void requireSameMeasure(LeaveAmount other) {
        if (measure != other.measure) {
            throw new IllegalArgumentException("amount (" + other + ") must be in " + measure + " as " + this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeaveAmount that
                && measure == that.measure
                && numerator == that.numerator
                && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, numerator, denominator);
    }

    /** The number, as a decimal where that is exact and short, else as a fraction, and the measure's letter: {@code 2.5d}. */
    @Override
    public String toString() {
        String unit = measure == LeaveMeasure.DAYS ? "d" : "h";
        BigDecimal decimal =
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MOST_DECIMALS, RoundingMode.DOWN);
        boolean isExact =
                decimal.multiply(BigDecimal.valueOf(denominator)).compareTo(BigDecimal.valueOf(numerator)) == 0;
        return (isExact ? plain(decimal) : numerator + "/" + denominator) + unit;
    }

    private static String plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
