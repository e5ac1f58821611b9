package io.careline.staffing;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** One measure with both sides of its division, so that nothing is rounded away. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface IntervalFigure permits ImmutableIntervalFigure {
    /** What was measured, with its definition. */
    IntervalMeasure measure();

    /** What is above the line: a number, or seconds. */
    BigDecimal numerator();

    /** What is below it, above zero: a number, or seconds. */
    BigDecimal denominator();

    /** The quotient: a share from 0 to 1, or seconds. */
    default double value() {
        return numerator().doubleValue() / denominator().doubleValue();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link IntervalFigure}. Not thread-safe. */
    class Builder extends ImmutableIntervalFigure.Builder {
        Builder() {}
    }
}
