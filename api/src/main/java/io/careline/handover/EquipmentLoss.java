package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Equipment that is missing, and who is proposed to be liable (rule H6): a proposal that a person confirms. Immutable
 * and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EquipmentLoss permits ImmutableEquipmentLoss {
    /** What is missing. */
    EquipmentCode equipment();

    /** How many; above zero. */
    int missing();

    /** Who lost or lent it; else the giver, on whose shift it was. */
    Optional<AgentId> proposedLiable();

    /** Starts one; {@code equipment} and {@code missing} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EquipmentLoss}. Not thread-safe. */
    class Builder extends ImmutableEquipmentLoss.Builder {
        Builder() {}
    }
}
