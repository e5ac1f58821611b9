package io.careline.scorecard;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/** What a measure came to, with its definition and the figures it was computed from. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface MeasureResult permits ImmutableMeasureResult {
    /** How it comes about. */
    MeasureDefinition definition();

    /** What was counted. */
    BigDecimal numerator();

    /** By what it is divided; there exactly if the definition has a denominator. */
    Optional<BigDecimal> denominator();

    /** The figure, to six decimals; empty if it would be divided by nothing. */
    default Optional<BigDecimal> value() {
        if (denominator().isEmpty()) {
            return Optional.of(numerator());
        }
        return denominator()
                .filter(divisor -> divisor.signum() != 0)
                .map(divisor -> numerator().divide(divisor, 6, RoundingMode.HALF_UP));
    }

    /** Refuses a denominator that the definition does not have, and a missing one. */
    @Value.Check
    default void check() {
        if (denominator().isPresent() != definition().denominator().isPresent()) {
            throw new IllegalArgumentException("denominator (" + denominator() + ") must be there exactly if "
                    + definition().measure() + " has one");
        }
    }

    /** Starts one; {@code definition} and {@code numerator} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MeasureResult}. Not thread-safe. */
    class Builder extends ImmutableMeasureResult.Builder {
        Builder() {}
    }
}
