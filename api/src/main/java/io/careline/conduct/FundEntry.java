package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.common.Money;
import org.immutables.value.Value;

/** What one case brings to a fund (rule C14). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface FundEntry permits ImmutableFundEntry {
    /** The case. */
    ConductCaseId conductCase();

    /** Who pays. */
    AgentId agent();

    /** How much. */
    Money amount();

    /** Starts one; {@code conductCase}, {@code agent} and {@code amount} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FundEntry}. Not thread-safe. */
    class Builder extends ImmutableFundEntry.Builder {
        Builder() {}
    }
}
