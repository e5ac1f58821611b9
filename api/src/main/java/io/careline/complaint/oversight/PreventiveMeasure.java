package io.careline.complaint.oversight;

import io.careline.common.DepartmentId;
import java.time.Instant;
import org.immutables.value.Value;

/** What one department does so that a problem does not recur (rule CP7). Immutable and thread-safe. */
@Value.Immutable
public sealed interface PreventiveMeasure permits ImmutablePreventiveMeasure {
    /** The department. */
    DepartmentId department();

    /** When it was settled. */
    Instant at();

    /** What it does; not blank. */
    String measure();

    /** Refuses a blank measure. */
    @Value.Check
    default void check() {
        if (measure().isBlank()) {
            throw new IllegalArgumentException("measure (" + measure() + ") must not be blank");
        }
    }

    /** A department's measure. */
    static PreventiveMeasure of(DepartmentId department, Instant at, String measure) {
        return builder().department(department).at(at).measure(measure).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PreventiveMeasure}. Not thread-safe. */
    class Builder extends ImmutablePreventiveMeasure.Builder {
        Builder() {}
    }
}
