package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Notes that the agent is back (销假, rule L10); earlier than approved, with what was taken. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReportBack extends LeaveCommand permits ImmutableReportBack {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.REPORT_BACK;
    }

    /** When the agent was back; now if empty. */
    Optional<Instant> returnedAt();

    /** What was taken; demanded of somebody who is back before the leave ends. */
    Optional<LeaveSpan> taken();

    /** What the days are to the agent, and the requests around them; demanded with what was taken. */
    Optional<LeaveFacts> facts();

    /** The command without anything else. */
    static ReportBack of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportBack}. Not thread-safe. */
    class Builder extends ImmutableReportBack.Builder {
        Builder() {}
    }
}
