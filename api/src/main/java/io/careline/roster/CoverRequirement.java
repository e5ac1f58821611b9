package io.careline.roster;

import io.careline.calendar.HourRange;
import io.careline.common.Incubating;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How many agents are wanted on a day: on some shifts, or at every moment of some hours. A unit is one agent too many or too few, within hours for each slot of time. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CoverRequirement permits ImmutableCoverRequirement {
    /** The name under which it is scored. */
    @Value.Default
    default RuleId id() {
        return RuleId.COVER;
    }

    /** The day; hours may pass its midnight. */
    LocalDate date();

    /** The shifts whose agents count, together; empty: all. */
    Set<ShiftCode> shifts();

    /**
     * The hours; an agent counts in each slot that the shift covers whole, breaks apart. Empty: whoever starts a shift that day counts once.
     */
    Optional<HourRange> hours();

    /** The length of a slot within hours, whole minutes; half an hour unless set. */
    @Value.Default
    default Duration slot() {
        return Duration.ofMinutes(30);
    }

    /** The skill that an agent needs to count; empty: none. */
    Optional<SkillCode> skill();

    /** The least level of the skill; 1 unless set. */
    @Value.Default
    default int level() {
        return 1;
    }

    /** The least number; empty if there is none. */
    OptionalInt minimum();

    /** Whether the least must be met; it must unless set. */
    @Value.Default
    default RuleStrength minimumStrength() {
        return RuleStrength.hard();
    }

    /** The number wanted; empty if there is none. */
    OptionalInt preferred();

    /** The cost of each agent below the number wanted. */
    @Value.Default
    default long underWeight() {
        return 0;
    }

    /** The cost of each agent above it. */
    @Value.Default
    default long overWeight() {
        return 0;
    }

    /** The greatest number; empty if there is none. */
    OptionalInt maximum();

    /** Whether the greatest must be kept; it must unless set. */
    @Value.Default
    default RuleStrength maximumStrength() {
        return RuleStrength.hard();
    }

    /** Starts one; {@code date} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CoverRequirement}. Not thread-safe. */
    class Builder extends ImmutableCoverRequirement.Builder {
        Builder() {}
    }
}
