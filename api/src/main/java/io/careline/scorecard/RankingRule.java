package io.careline.scorecard;

import io.careline.common.Incubating;
import io.careline.common.Money;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What the places of a month come to (rules K5 to K7). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RankingRule permits ImmutableRankingRule {
    /** How many there must be for the places to come to anything: 3 unless it is set; the handbook is silent. */
    @Value.Default
    default int minimumGroup() {
        return 3;
    }

    /** What the first is proposed (rule K5); empty: nothing. */
    Optional<Money> reward();

    /** What is proposed to be taken off the commission of the last (rule K5); empty: nothing. */
    Optional<Money> deduction();

    /** Who has it where several share the place: they share it unless it is set. */
    @Value.Default
    default TiedPay tied() {
        return TiedPay.SPLIT;
    }

    /** How many of the lowest owe a plan (rule K6): two unless it is set. */
    @Value.Default
    default int planFor() {
        return 2;
    }

    /** How long after the notice the plan is due (rule K6): a week unless it is set. */
    @Value.Default
    default Duration planWithin() {
        return Duration.ofDays(7);
    }

    /** After how many months running in the last place a transfer is considered (rule K7): three unless set; 0: never. */
    @Value.Default
    default int transferAfter() {
        return 3;
    }

    /** Refuses a group below two, negative numbers, a time that is not above zero, and money that is not. */
    @Value.Check
    default void check() {
        if (minimumGroup() < 2) {
            throw new IllegalArgumentException("minimumGroup (" + minimumGroup() + ") must be at least 2");
        }
        if (planFor() < 0) {
            throw new IllegalArgumentException("planFor (" + planFor() + ") must not be negative");
        }
        if (planWithin().isNegative() || planWithin().isZero()) {
            throw new IllegalArgumentException("planWithin (" + planWithin() + ") must be above zero");
        }
        if (transferAfter() < 0) {
            throw new IllegalArgumentException("transferAfter (" + transferAfter() + ") must not be negative");
        }
        requirePositive("reward", reward());
        requirePositive("deduction", deduction());
    }

    private static void requirePositive(String name, Optional<Money> money) {
        money.filter(amount -> !amount.isPositive()).ifPresent(amount -> {
            throw new IllegalArgumentException(name + " (" + amount + ") must be above zero");
        });
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RankingRule}. Not thread-safe. */
    class Builder extends ImmutableRankingRule.Builder {
        Builder() {}
    }
}
