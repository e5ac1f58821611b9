package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** How many of a piece of equipment were found (rule H6). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EquipmentCount permits ImmutableEquipmentCount {
    /** What was counted. */
    EquipmentCode equipment();

    /** How many there are; not below zero. */
    int found();

    /** Who lost or lent what is missing, where that is known. */
    Optional<AgentId> lostBy();

    /** Refuses a count below zero. */
    @Value.Check
    default void check() {
        if (found() < 0) {
            throw new IllegalArgumentException("found (" + found() + ") must not be below zero");
        }
    }

    /**
     * A count of which nobody is known to have lost anything.
     *
     * @throws IllegalArgumentException if the count is below zero
     */
    static EquipmentCount of(EquipmentCode equipment, int found) {
        return builder().equipment(equipment).found(found).build();
    }

    /** Starts one; {@code equipment} and {@code found} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EquipmentCount}. Not thread-safe. */
    class Builder extends ImmutableEquipmentCount.Builder {
        Builder() {}
    }
}
