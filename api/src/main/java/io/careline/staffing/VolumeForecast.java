package io.careline.staffing;

import io.careline.common.Incubating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is expected to come. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface VolumeForecast permits ImmutableVolumeForecast {
    /** How it was found. */
    ForecastMethod method();

    /** The factors that fitted the history best; empty for the seasonal naive forecast, which has none. */
    Optional<SmoothingFactors> factors();

    /** The days to come, from the day after the history on. */
    List<DayVolume> days();

    /** Starts one; {@code method} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link VolumeForecast}. Not thread-safe. */
    class Builder extends ImmutableVolumeForecast.Builder {
        Builder() {}
    }
}
