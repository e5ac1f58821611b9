package io.careline.handover;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** The equipment was counted (rule H6). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EquipmentCounted extends HandoverEvent permits ImmutableEquipmentCounted {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.EQUIPMENT_COUNTED;
    }

    /** What was counted. */
    List<EquipmentCount> counts();

    /** What is missing, and who is proposed to be liable; empty if nothing is. */
    List<EquipmentLoss> losses();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EquipmentCounted}. Not thread-safe. */
    class Builder extends ImmutableEquipmentCounted.Builder {
        Builder() {}
    }
}
