package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Tells of an act of an agent. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReportConduct extends ConductCommand permits ImmutableReportConduct {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.REPORT;
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

    /** What happened; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> summary();

    /** The other cases of the agent, as far as they are known: an act is reported once. */
    List<ConductRecord> register();

    /** Starts one; {@code agent}, {@code offence}, {@code act} and {@code occurredAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportConduct}. Not thread-safe. */
    class Builder extends ImmutableReportConduct.Builder {
        Builder() {}
    }
}
