package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Says what becomes of a final sanction: money, pay and dismissal wait for it (rule CF5). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SettleSanction extends ConductCommand permits ImmutableSettleSanction {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.SETTLE_SANCTION;
    }

    /** Whose: the agent's unless it is set. */
    @Value.Default
    default SanctionParty party() {
        return SanctionParty.AGENT;
    }

    /** What becomes of it. */
    SettlementOutcome outcome();

    /** Why; demanded of a sanction that is waived. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with an outcome. */
    static SettleSanction of(SettlementOutcome outcome) {
        return builder().outcome(outcome).build();
    }

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SettleSanction}. Not thread-safe. */
    class Builder extends ImmutableSettleSanction.Builder {
        Builder() {}
    }
}
