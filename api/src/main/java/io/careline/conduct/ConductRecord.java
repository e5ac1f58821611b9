package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.common.Money;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of the register of cases: what the next case of an agent needs of an earlier one. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConductRecord permits ImmutableConductRecord {
    /** The case. */
    ConductCaseId id();

    /** Where it stands. */
    ConductStatus status();

    /** Whose act it is said to be. */
    AgentId agent();

    /** What it would be. */
    Offence offence();

    /** Which rule of the house it broke. */
    Optional<String> article();

    /** What was done, or what told of it. */
    ActRef act();

    /** When it was done. */
    Instant occurredAt();

    /** When it was upheld; empty if it was not. */
    Optional<Instant> upheldAt();

    /** The fine that is proposed or was confirmed; empty if there is none, or it was waived. */
    Optional<Money> fine();

    /** Whether it counts against the agent: upheld, and no appeal waits for a decision. */
    default boolean isInForce() {
        return switch (status()) {
            case UPHELD, VARIED, FINAL -> true;
            case NONE, REPORTED, UNDER_REVIEW, HEARD, DISMISSED_CASE, APPEALED, LAPSED -> false;
        };
    }

    /** Whether something may still come of it, or has. */
    default boolean isAlive() {
        return switch (status()) {
            case REPORTED, UNDER_REVIEW, HEARD, UPHELD, APPEALED, VARIED, FINAL -> true;
            case NONE, DISMISSED_CASE, LAPSED -> false;
        };
    }

    /** The line of a case; empty before it is reported. */
    static Optional<ConductRecord> of(ConductCase conductCase) {
        if (conductCase.agent().isEmpty()
                || conductCase.offence().isEmpty()
                || conductCase.act().isEmpty()
                || conductCase.occurredAt().isEmpty()) {
            return Optional.empty();
        }
        SanctionSettlement settlement = conductCase.settlements().get(SanctionParty.AGENT);
        boolean isWaived = settlement != null && settlement.outcome() == SettlementOutcome.WAIVED;
        Builder line = builder();
        line.id(conductCase.id())
                .status(conductCase.status())
                .agent(conductCase.agent().get())
                .offence(conductCase.offence().get())
                .article(conductCase.article())
                .act(conductCase.act().get())
                .occurredAt(conductCase.occurredAt().get())
                .upheldAt(conductCase.upheldAt())
                .fine(isWaived ? Optional.empty() : conductCase.sanction().flatMap(Sanction::fine));
        return Optional.of(line.build());
    }

    /** Starts one; all but {@code article}, {@code upheldAt} and {@code fine} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConductRecord}. Not thread-safe. */
    class Builder extends ImmutableConductRecord.Builder {
        Builder() {}
    }
}
