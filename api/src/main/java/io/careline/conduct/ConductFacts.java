package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.common.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of an agent beside the case, at the moment of a decision: the host reads it where it is kept. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConductFacts permits ImmutableConductFacts {
    /** The agent's other cases, ended ones too; those of others are left alone. */
    List<ConductRecord> register();

    /** The head of the agent's department; needed where the head answers as well (rule C10). */
    Optional<AgentId> head();

    /** What the agent earns in a month; without it, nobody says how much of it a deduction may be (rule CF5). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<Money> monthlyWage();

    /** The least wage of a month where the agent works (rule CF5). */
    Optional<Money> minimumWage();

    /** A register and nothing else. */
    static ConductFacts of(List<ConductRecord> register) {
        return builder().register(register).build();
    }

    /** Starts some; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles {@link ConductFacts}. Not thread-safe. */
    class Builder extends ImmutableConductFacts.Builder {
        Builder() {}
    }
}
