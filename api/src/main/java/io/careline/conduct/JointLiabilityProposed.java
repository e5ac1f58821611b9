package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * What the head of the department is to answer for beside the agent: a proposal of its own (rules C10, C12). Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface JointLiabilityProposed extends ConductEvent permits ImmutableJointLiabilityProposed {
    @Override
    default ConductEventType type() {
        return ConductEventType.JOINT_LIABILITY_PROPOSED;
    }

    /** Who, and with what. */
    HeadLiability liability();

    /** Starts one; {@code liability} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link JointLiabilityProposed}. Not thread-safe. */
    class Builder extends ImmutableJointLiabilityProposed.Builder {
        Builder() {}
    }
}
