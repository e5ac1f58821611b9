package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who approves leave of a certain length, type and applicant (rule L7, gap G1). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveBand permits ImmutableLeaveBand {
    /** For which types; for all if empty. */
    Set<LeaveTypeId> leaveTypes();

    /** For whom: who has one of these roles (rule L13); for everybody if empty. */
    Set<Role> applicantRoles();

    /** The least length in days; none if empty. */
    Optional<LeaveAmount> from();

    /** Whether that very length is in the band: yes unless it is set. */
    @Value.Default
    default boolean isFromIncluded() {
        return true;
    }

    /** The greatest length in days; none if empty. */
    Optional<LeaveAmount> upTo();

    /** Whether that very length is in the band: yes unless it is set (gap G1). */
    @Value.Default
    default boolean isUpToIncluded() {
        return true;
    }

    /** Who decides, level by level, the lowest first; at least one. */
    List<LeaveLevelRule> levels();

    /** Whether a request falls into the band. */
    default boolean includes(LeaveTypeId leaveType, Set<Role> roles, LeaveAmount days) {
        return (leaveTypes().isEmpty() || leaveTypes().contains(leaveType))
                && (applicantRoles().isEmpty() || applicantRoles().stream().anyMatch(roles::contains))
                && from().filter(least -> !isAbove(days, least, isFromIncluded()))
                        .isEmpty()
                && upTo().filter(most -> !isAbove(most, days, isUpToIncluded())).isEmpty();
    }

    private static boolean isAbove(LeaveAmount length, LeaveAmount bound, boolean isIncluded) {
        int order = length.compareTo(bound);
        return order > 0 || (order == 0 && isIncluded);
    }

    /** Refuses a band without levels. */
    @Value.Check
    default void check() {
        if (levels().isEmpty()) {
            throw new IllegalArgumentException("levels (" + levels() + ") must not be empty");
        }
    }

    /** Starts one; at least one level is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveBand}. Not thread-safe. */
    class Builder extends ImmutableLeaveBand.Builder {
        Builder() {}
    }
}
