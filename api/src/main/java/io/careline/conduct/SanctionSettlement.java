package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.common.Money;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a person has said of a sanction. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SanctionSettlement permits ImmutableSanctionSettlement {
    /** What becomes of it. */
    SettlementOutcome outcome();

    /** When it was said. */
    Instant at();

    /** What goes to the department's fund (rule C14). */
    Optional<Money> fund();

    /** Starts one; {@code outcome} and {@code at} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SanctionSettlement}. Not thread-safe. */
    class Builder extends ImmutableSanctionSettlement.Builder {
        Builder() {}
    }
}
