package io.careline.scorecard;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** How a measure comes about: one quantity, or one divided by another (rules M, K4). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface MeasureDefinition permits ImmutableMeasureDefinition {
    /** Its name. */
    MeasureId measure();

    /** What it is counted in. */
    MeasureUnit unit();

    /** What is counted. */
    Quantity numerator();

    /** By what that is divided; empty: by nothing. */
    Optional<Quantity> denominator();

    /** A quantity as it is. */
    static MeasureDefinition of(MeasureId measure, MeasureUnit unit, Quantity quantity) {
        return builder().measure(measure).unit(unit).numerator(quantity).build();
    }

    /** A quantity for each one of another. */
    static MeasureDefinition of(MeasureId measure, MeasureUnit unit, Quantity numerator, Quantity denominator) {
        return builder()
                .measure(measure)
                .unit(unit)
                .numerator(numerator)
                .denominator(denominator)
                .build();
    }

    /** Starts one; {@code measure}, {@code unit} and {@code numerator} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MeasureDefinition}. Not thread-safe. */
    class Builder extends ImmutableMeasureDefinition.Builder {
        Builder() {}
    }
}
