package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.common.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What follows from an offence. Money, pay and dismissal are proposals for a person to settle (rule CF5). Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface Sanction permits ImmutableSanction {
    /** What it consists of beside amounts, in the order of the constants. */
    Set<SanctionMeasure> measures();

    /** A fine. */
    Optional<Money> fine();

    /** So many months of pay (rule C8). */
    Optional<Integer> monthsOfPay();

    /** What is taken off the commission, in per cent: above 0 up to 100 (rule C12). */
    Optional<BigDecimal> commissionPercent();

    /** What is to be paid for a loss (rule C16). */
    Optional<Money> compensation();

    /** Refuses amounts that are not above zero, and more than 100 per cent. */
    @Value.Check
    default void check() {
        requirePositive("fine", fine());
        requirePositive("compensation", compensation());
        monthsOfPay().filter(months -> months < 1).ifPresent(months -> {
            throw new IllegalArgumentException("monthsOfPay (" + months + ") must be at least 1");
        });
        commissionPercent()
                .filter(percent -> percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)
                .ifPresent(percent -> {
                    throw new IllegalArgumentException(
                            "commissionPercent (" + percent + ") must be above 0 and at most 100");
                });
    }

    private static void requirePositive(String name, Optional<Money> money) {
        money.filter(amount -> !amount.isPositive()).ifPresent(amount -> {
            throw new IllegalArgumentException(name + " (" + amount + ") must be above zero");
        });
    }

    /** Whether it has this measure. */
    default boolean has(SanctionMeasure measure) {
        return measures().contains(measure);
    }

    /** Whether any of it is money or pay. */
    default boolean isMoney() {
        return fine().isPresent()
                || monthsOfPay().isPresent()
                || commissionPercent().isPresent()
                || compensation().isPresent()
                || has(SanctionMeasure.COMPENSATION)
                || has(SanctionMeasure.DAY_BONUS)
                || has(SanctionMeasure.YEAR_BONUS)
                || has(SanctionMeasure.DEPOSIT);
    }

    /** Whether it is money or worse: the agent is heard before. */
    default boolean isGrave() {
        return isMoney() || has(SanctionMeasure.DISMISSAL) || has(SanctionMeasure.AUTHORITIES);
    }

    /** Whether there is nothing in it. */
    default boolean isEmpty() {
        return measures().isEmpty() && !isMoney();
    }

    /** Some measures without an amount. */
    static Sanction of(SanctionMeasure... measures) {
        return builder().addMeasures(measures).build();
    }

    /** A fine. */
    static Sanction fine(Money amount) {
        return builder().fine(amount).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Sanction}. Not thread-safe. */
    class Builder extends ImmutableSanction.Builder {
        Builder() {}

        /** Takes over every part of a sanction, the empty ones too. */
        public Builder from(Sanction sanction) {
            measures(sanction.measures())
                    .fine(sanction.fine())
                    .monthsOfPay(sanction.monthsOfPay())
                    .commissionPercent(sanction.commissionPercent())
                    .compensation(sanction.compensation());
            return this;
        }
    }
}
