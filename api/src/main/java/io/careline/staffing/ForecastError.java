package io.careline.staffing;

import io.careline.common.Incubating;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How far a forecast was from what came. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ForecastError permits ImmutableForecastError {
    /** The mean of the absolute errors, in contacts (MAE). */
    double meanAbsolute();

    /** The sum of the absolute errors over the sum of what came (WAPE): 0.1 is ten percent; empty if nothing came. */
    OptionalDouble weightedPercentage();

    /**
     * The mean of the absolute errors over that of the same weekday a week before, within the history (MASE: Hyndman and
     * Koehler 2006): below 1 it is better; empty if the history repeats itself exactly.
     */
    OptionalDouble meanScaled();

    /** Starts one; {@code meanAbsolute} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ForecastError}. Not thread-safe. */
    class Builder extends ImmutableForecastError.Builder {
        Builder() {}
    }
}
