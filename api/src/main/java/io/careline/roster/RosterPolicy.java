package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about its rosters: the knobs of the life cycle. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterPolicy permits ImmutableRosterPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** How long before its first day a roster is to be known; no time unless it is set. */
    @Value.Default
    default Duration publicationLead() {
        return Duration.ZERO;
    }

    /** How many agents a shift needs on every day; a night shift that is not listed needs one (rule R7), any other none. */
    Map<ShiftCode, Integer> leastOnDuty();

    /** Who makes and publishes rosters (rule R13); they and programs change published ones. */
    @Value.Default
    default Set<Role> planners() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** How many agents a shift needs on every day. */
    default int leastOnDuty(ShiftType shift) {
        return leastOnDuty().getOrDefault(shift.code(), shift.isNight() ? 1 : 0);
    }

    /** Refuses a lead that is negative. */
    @Value.Check
    default void check() {
        if (publicationLead().isNegative()) {
            throw new IllegalArgumentException("publicationLead (" + publicationLead() + ") must not be negative");
        }
    }

    /** Starts one; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterPolicy}. Not thread-safe. */
    class Builder extends ImmutableRosterPolicy.Builder {
        Builder() {}
    }
}
