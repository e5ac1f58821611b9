package io.careline.orderflag;

import io.careline.lifecycle.PolicyVersion;
import org.immutables.value.Value;

/** What a desk decides for itself about flags and remarks: the knobs of the life cycle. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderFlagPolicy permits ImmutableOrderFlagPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** What the colours mean and which one wins (rules OF1, OF8): the handbook's unless it is set. */
    @Value.Default
    default FlagLegend legend() {
        return FlagLegend.standard();
    }

    /** In which language remarks go to the platforms: Chinese unless it is set. */
    @Value.Default
    default RemarkLanguage language() {
        return RemarkLanguage.ZH_CN;
    }

    /** Which flags bring commission (gap OF7): any with a number unless it is set. */
    @Value.Default
    default CommissionRule commissionRule() {
        return CommissionRule.ANY_FLAG_WITH_NUMBER;
    }

    /** Starts a policy; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderFlagPolicy}. Not thread-safe. */
    class Builder extends ImmutableOrderFlagPolicy.Builder {
        Builder() {}
    }
}
