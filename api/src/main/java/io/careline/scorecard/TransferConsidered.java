package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.YearMonth;
import java.util.List;
import org.immutables.value.Value;

/** A transfer may be considered: for a person to decide (rule K7). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TransferConsidered extends ScorecardEvent permits ImmutableTransferConsidered {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.TRANSFER_CONSIDERED;
    }

    /** Whose. */
    AgentId agent();

    /** The months running in the last place, the earliest first. */
    List<YearMonth> months();

    /** Starts one; {@code agent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TransferConsidered}. Not thread-safe. */
    class Builder extends ImmutableTransferConsidered.Builder {
        Builder() {}
    }
}
