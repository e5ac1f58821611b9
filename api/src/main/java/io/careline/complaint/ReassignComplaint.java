package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Actor;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives a complaint to another owner (rules CP5, CP12, CP24). Clocks keep running. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReassignComplaint extends ComplaintCommand permits ImmutableReassignComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.REASSIGN;
    }

    /** Who is to own it, with his roles: a major complaint needs a decision maker (rule CP4). */
    Actor assignee();

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with assignee and reason. */
    static ReassignComplaint of(Actor assignee, String reason) {
        return builder().assignee(assignee).reason(reason).build();
    }

    /** Starts one; {@code assignee} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReassignComplaint}. Not thread-safe. */
    class Builder extends ImmutableReassignComplaint.Builder {
        Builder() {}
    }
}
