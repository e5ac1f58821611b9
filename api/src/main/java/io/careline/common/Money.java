package io.careline.common;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in one currency, exact to its decimals.
 *
 * <p>Two amounts are equal when currency and numeric value are: CNY 10 equals CNY 10.00. May be negative. Immutable and
 * thread-safe.
 */
public final class Money implements Comparable<Money> {
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 12;

    private final Currency currency;
    private final BigDecimal amount;

    private Money(Currency currency, BigDecimal amount) {
        this.currency = currency;
        this.amount = amount;
    }

    /**
     * An amount of a currency.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the amount has more than 30 digits or 12 decimals: no real amount does, and a
     *     number with a huge exponent would exhaust the memory once it is written out
     */
    public static Money of(Currency currency, BigDecimal amount) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amount, "amount");
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS || amount.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("amount (" + amount + ") must have at most " + MOST_DIGITS
                    + " digits and " + MOST_DECIMALS + " decimals");
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return new Money(currency, stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /**
     * An amount from its texts, such as {@code of("CNY", "12.50")}.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the currency code is not of ISO 4217 or the amount is not a decimal number
     */
    public static Money of(String currencyCode, String amount) {
        return of(currency(currencyCode), number(amount));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("currency (" + code + ") must be a code of ISO 4217", e);
        }
    }

    private static BigDecimal number(String amount) {
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("amount (" + amount + ") must be a decimal number", e);
        }
    }

    /**
     * Reads what {@link #toString()} writes: {@code "CNY 12.5"}.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is not a currency code, one blank and a decimal number
     */
    public static Money parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("money (" + text + ") must be a currency code, a blank and a number");
        }
        return of(text.substring(0, blank), text.substring(blank + 1));
    }

    /** The currency, of ISO 4217. */
    public Currency currency() {
        return currency;
    }

    /** The amount in the currency's main unit, without trailing zeros. */
    public BigDecimal amount() {
        return amount;
    }

    /** Whether the amount is above zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /**
     * The sum of two amounts.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return of(currency, amount.add(other.amount));
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currency (" + other.currency + ") must be " + currency);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.equals(money.amount);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.hashCode();
    }

    /** The currency code, a blank and the plain number: {@code CNY 12.5}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
