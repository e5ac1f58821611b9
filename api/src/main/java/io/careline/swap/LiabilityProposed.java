package io.careline.swap;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** How the fault for a missed shift could be shared: for a person to decide (rules W8, W10). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LiabilityProposed extends SwapEvent permits ImmutableLiabilityProposed {
    @Override
    default SwapEventType type() {
        return SwapEventType.LIABILITY_PROPOSED;
    }

    /** Who bears how much, 100 per cent in all. */
    List<LiabilityShare> shares();

    /** The rule it comes from. */
    String ruleId();

    /** Starts one; {@code ruleId} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LiabilityProposed}. Not thread-safe. */
    class Builder extends ImmutableLiabilityProposed.Builder {
        Builder() {}
    }
}
