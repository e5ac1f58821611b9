package io.careline.privacy;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agent is said to have let out what is confidential (rule CF3). It is a claim: where the desk asks for it, a reaction
 * makes it a case of conduct, and a person decides that. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeakReported extends PrivacyEvent permits ImmutableLeakReported {
    @Override
    default PrivacyEventType type() {
        return PrivacyEventType.LEAK_REPORTED;
    }

    /** Who is said to have let it out; a leak by several is reported once for each. */
    AgentId agent();

    /** When. */
    Instant occurredAt();

    /** The department of the agent. */
    Optional<DepartmentId> department();

    /** What happened. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String summary();

    /** A leak. */
    static LeakReported of(AgentId agent, Instant occurredAt, String summary) {
        return builder().agent(agent).occurredAt(occurredAt).summary(summary).build();
    }

    /** Starts one; {@code agent}, {@code occurredAt} and {@code summary} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeakReported}. Not thread-safe. */
    class Builder extends ImmutableLeakReported.Builder {
        Builder() {}
    }
}
