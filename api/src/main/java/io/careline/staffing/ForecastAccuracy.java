package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/** How good a method was on days that it was not shown. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ForecastAccuracy permits ImmutableForecastAccuracy {
    /** The method. */
    ForecastMethod method();

    /** The first day held out. */
    LocalDate from();

    /** The last one. */
    LocalDate to();

    /** The error of the totals of days. */
    ForecastError days();

    /** The error of single slots. */
    ForecastError slots();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ForecastAccuracy}. Not thread-safe. */
    class Builder extends ImmutableForecastAccuracy.Builder {
        Builder() {}
    }
}
