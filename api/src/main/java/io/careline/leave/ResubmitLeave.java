package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Submits a leave request again, changed; its approval begins anew. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ResubmitLeave extends LeaveCommand permits ImmutableResubmitLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.RESUBMIT;
    }

    /** What is asked for. */
    LeaveApplication application();

    /** What is known beyond the request. */
    LeaveFacts facts();

    /** How it came in: by system unless it is set. */
    @Value.Default
    default LeaveChannel channel() {
        return LeaveChannel.BY_SYSTEM;
    }

    /** Who asks for the applicant; demanded of a proxy and nobody else. */
    Optional<AgentId> proxy();

    /** The command as the applicant enters it. */
    static ResubmitLeave of(LeaveApplication application, LeaveFacts facts) {
        return builder().application(application).facts(facts).build();
    }

    /** Starts one; {@code application} and {@code facts} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ResubmitLeave}. Not thread-safe. */
    class Builder extends ImmutableResubmitLeave.Builder {
        Builder() {}
    }
}
