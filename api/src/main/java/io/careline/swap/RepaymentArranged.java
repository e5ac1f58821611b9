package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterId;
import java.util.List;
import org.immutables.value.Value;

/** The shift that is worked in return is known: one more reassignment. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RepaymentArranged extends SwapEvent permits ImmutableRepaymentArranged {
    @Override
    default SwapEventType type() {
        return SwapEventType.REPAYMENT_ARRANGED;
    }

    /** The roster that has the shift. */
    RosterId roster();

    /** The shift. */
    SwapShift repayment();

    /** What changes in the roster, each with its cause. */
    List<RosterChange> changes();

    /** Starts one; {@code roster} and {@code repayment} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RepaymentArranged}. Not thread-safe. */
    class Builder extends ImmutableRepaymentArranged.Builder {
        Builder() {}
    }
}
