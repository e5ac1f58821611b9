package io.careline.callback;

import io.careline.common.Skill;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What the host says about a callback in a {@link CallbackQueue}. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallDemand permits ImmutableCallDemand {
    /** How urgent: the higher comes first; 0 unless it is set. */
    @Value.Default
    default int priority() {
        return 0;
    }

    /**
     * What an agent must be able to do, all of it; nothing special if empty. It is asked of those who could take any
     * callback, not of the owner, the account manager or who has the offer: somebody chose them.
     */
    Set<Skill> skills();

    /** Not before this moment whatever the callback says, such as when a {@link CallCap} begins anew. */
    Optional<Instant> notBefore();

    /** Nothing special: priority 0, no skills. */
    static CallDemand none() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallDemand}. Not thread-safe. */
    class Builder extends ImmutableCallDemand.Builder {
        Builder() {}
    }
}
