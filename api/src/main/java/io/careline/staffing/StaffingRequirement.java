package io.careline.staffing;

import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/** The fewest agents who reach a target. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface StaffingRequirement permits ImmutableStaffingRequirement {
    /** The offered load in erlangs. */
    double load();

    /** The agents who must be there for contacts. */
    int agents();

    /** The agents to schedule, so that those remain after shrinkage. */
    int scheduled();

    /** What one agent fewer would miss; empty if there is nothing to do. */
    Set<StaffingCriterion> binding();

    /** Starts one; {@code load}, {@code agents} and {@code scheduled} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StaffingRequirement}. Not thread-safe. */
    class Builder extends ImmutableStaffingRequirement.Builder {
        Builder() {}
    }
}
