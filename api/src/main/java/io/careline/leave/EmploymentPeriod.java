package io.careline.leave;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** From when to when somebody is employed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EmploymentPeriod permits ImmutableEmploymentPeriod {
    /** The first day. */
    LocalDate firstDay();

    /** The last day, included; empty if no end is known. */
    Optional<LocalDate> lastDay();

    /** Refuses a last day before the first. */
    @Value.Check
    default void check() {
        if (lastDay().filter(last -> last.isBefore(firstDay())).isPresent()) {
            throw new IllegalArgumentException(
                    "lastDay (" + lastDay().get() + ") must not be before firstDay (" + firstDay() + ")");
        }
    }

    /** Employment without a known end. */
    static EmploymentPeriod from(LocalDate firstDay) {
        return builder().firstDay(firstDay).build();
    }

    /** Starts one; {@code firstDay} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EmploymentPeriod}. Not thread-safe. */
    class Builder extends ImmutableEmploymentPeriod.Builder {
        Builder() {}
    }
}
