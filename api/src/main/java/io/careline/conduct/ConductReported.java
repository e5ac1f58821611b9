package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody has told of an act. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConductReported extends ConductEvent permits ImmutableConductReported {
    @Override
    default ConductEventType type() {
        return ConductEventType.REPORTED;
    }

    /** Whose act it is said to be. */
    AgentId agent();

    /** What it would be. */
    Offence offence();

    /** Which rule of the house it broke, such as its number; for offences that are counted by rule (rule C6). */
    Optional<String> article();

    /** What was done, or what told of it. */
    ActRef act();

    /** When it was done. */
    Instant occurredAt();

    /** The department of the agent: fines go to its fund (rule C14). */
    Optional<DepartmentId> department();

    /** What happened. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String summary();

    /** Until when a decision is expected. */
    Instant decisionDueAt();

    /** When nothing comes of it any more unless it is decided. */
    Instant lapsesAt();

    /** Starts one; all but {@code article} and {@code department} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConductReported}. Not thread-safe. */
    class Builder extends ImmutableConductReported.Builder {
        Builder() {}
    }
}
