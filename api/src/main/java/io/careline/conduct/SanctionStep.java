package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.common.Money;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One step of a ladder: what is proposed, and what the head of the department answers for. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SanctionStep permits ImmutableSanctionStep {
    /** What is proposed; the fine of a doubled step is left out, that of a range is the least. */
    Sanction sanction();

    /** The most that a fine can be, where whoever decides says how much (rule C9). */
    Optional<Money> fineUpTo();

    /** Whether the fine is the double of an earlier one (rules C4, C6): no unless it is set. */
    @Value.Default
    default boolean isDoubled() {
        return false;
    }

    /** How many times the fine the head of the department pays (rule C10); empty: nothing. */
    Optional<Integer> headFineFactor();

    /** What else the head of the department has (rule C12). */
    Set<SanctionMeasure> headMeasures();

    /**
     * Refuses a step of nothing, a doubled fine that has an amount, a range without a fine that is less, and a factor below
     * 1.
     */
    @Value.Check
    default void check() {
        if (sanction().isEmpty() && !isDoubled()) {
            throw new IllegalArgumentException("sanction must have a measure or an amount");
        }
        if (isDoubled() && sanction().fine().isPresent()) {
            throw new IllegalArgumentException("fine must not be set where it is doubled");
        }
        fineUpTo().ifPresent(most -> {
            if (sanction().fine().filter(least -> isBelow(least, most)).isEmpty()) {
                throw new IllegalArgumentException("fineUpTo (" + most + ") must be above a fine");
            }
        });
        headFineFactor().filter(factor -> factor < 1).ifPresent(factor -> {
            throw new IllegalArgumentException("headFineFactor (" + factor + ") must be at least 1");
        });
    }

    private static boolean isBelow(Money least, Money most) {
        return least.currency().equals(most.currency()) && least.compareTo(most) < 0;
    }

    /** A step that is a sanction and nothing else. */
    static SanctionStep of(Sanction sanction) {
        return builder().sanction(sanction).build();
    }

    /** A step with some measures and no amount. */
    static SanctionStep of(SanctionMeasure... measures) {
        return of(Sanction.of(measures));
    }

    /** A step that is a fine. */
    static SanctionStep fine(Money amount) {
        return of(Sanction.fine(amount));
    }

    /** A step with the double of the fine before. */
    static SanctionStep doubled() {
        return builder().sanction(Sanction.of()).doubled(true).build();
    }

    /** Starts one; {@code sanction} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SanctionStep}. Not thread-safe. */
    class Builder extends ImmutableSanctionStep.Builder {
        Builder() {}
    }
}
