package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Somebody may have been absent without leave: attendance decides (rules W8, L18). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapAbsenceRaised extends SwapEvent permits ImmutableSwapAbsenceRaised {
    @Override
    default SwapEventType type() {
        return SwapEventType.ABSENCE_RAISED;
    }

    /** Who was to work the shift. */
    AgentId agent();

    /** The shift. */
    SwapShift shift();

    /** The rule it comes from. */
    String ruleId();

    /** Starts one; {@code agent}, {@code shift} and {@code ruleId} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapAbsenceRaised}. Not thread-safe. */
    class Builder extends ImmutableSwapAbsenceRaised.Builder {
        Builder() {}
    }
}
