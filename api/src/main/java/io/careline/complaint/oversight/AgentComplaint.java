package io.careline.complaint.oversight;

import io.careline.common.AgentId;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ResponseOutcome;
import java.time.Instant;
import org.immutables.value.Value;

/** A complaint about an agent, and what the answer says of it (rule CP19). Immutable and thread-safe. */
@Value.Immutable
public sealed interface AgentComplaint permits ImmutableAgentComplaint {
    /** The complaint. */
    ComplaintId complaint();

    /** The agent whom it is about; not whoever handles it. */
    AgentId agent();

    /** What the answer says. */
    ResponseOutcome outcome();

    /** When it was answered so. */
    Instant answeredAt();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AgentComplaint}. Not thread-safe. */
    class Builder extends ImmutableAgentComplaint.Builder {
        Builder() {}
    }
}
