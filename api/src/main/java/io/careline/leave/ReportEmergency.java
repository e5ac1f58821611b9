package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for leave after a sudden event (rules L14, L16): called in, agreed to, papers on the first day back.
 * Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReportEmergency extends LeaveCommand permits ImmutableReportEmergency {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.REPORT_EMERGENCY;
    }

    /** What is asked for. */
    LeaveApplication application();

    /** What is known beyond the request. */
    LeaveFacts facts();

    /** When it happened; not after now. */
    Instant happenedAt();

    /** How it came in: by phone unless it is set. */
    @Value.Default
    default LeaveChannel channel() {
        return LeaveChannel.BY_PHONE;
    }

    /** Who called for the applicant; demanded of a proxy and nobody else. */
    Optional<AgentId> proxy();

    /** Starts one; {@code application}, {@code facts} and {@code happenedAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportEmergency}. Not thread-safe. */
    class Builder extends ImmutableReportEmergency.Builder {
        Builder() {}
    }
}
