package io.careline.handover;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Counts the equipment on the spot (rule H6); for the taker. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CountEquipment extends HandoverCommand permits ImmutableCountEquipment {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.COUNT_EQUIPMENT;
    }

    /** How many there are of each; none twice; everything the policy lists. */
    List<EquipmentCount> counts();

    /** The command with these counts. */
    static CountEquipment of(EquipmentCount... counts) {
        return builder().addCounts(counts).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CountEquipment}. Not thread-safe. */
    class Builder extends ImmutableCountEquipment.Builder {
        Builder() {}
    }
}
