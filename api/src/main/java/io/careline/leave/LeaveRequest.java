package io.careline.leave;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one leave request, from the draft to the way back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveRequest extends State permits ImmutableLeaveRequest {
    @Override
    LeaveRequestId id();

    @Override
    @Value.Default
    default LeaveStatus status() {
        return LeaveStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** What is asked for; there from the draft on. */
    Optional<LeaveApplication> application();

    /** What was decided when it was submitted; there from then on, with what changed since. */
    Optional<LeaveSubmission> submission();

    /** The level that it is on, from 1; one above the last once all have approved, 0 before it is submitted. */
    @Value.Default
    default int level() {
        return 0;
    }

    /** The approvals since it was submitted last, in order. */
    List<LeaveApproval> approvals();

    /** When the last level approved. */
    Optional<Instant> approvedAt();

    /** When the leave began. */
    Optional<Instant> startedAt();

    /** When the agent reported back. */
    Optional<Instant> returnedAt();

    /** Whether it is recorded that the agent was not back in time. */
    @Value.Default
    default boolean isOverstayed() {
        return false;
    }

    /** Until when papers are owed; empty if none are or they are there. */
    Optional<Instant> papersDueAt();

    /** Whether it is recorded that the papers are late. */
    @Value.Default
    default boolean isPapersMissed() {
        return false;
    }

    /** The absences that were raised, in order. */
    List<UnauthorisedAbsence> absences();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** How many levels approve it; 0 before it is submitted. */
    default int levels() {
        return submission().map(known -> known.chain().levels().size()).orElse(0);
    }

    /** A request before it is written down. */
    static LeaveRequest unwritten(LeaveRequestId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveRequest}. Not thread-safe. */
    class Builder extends ImmutableLeaveRequest.Builder {
        Builder() {}

        /** Takes over every attribute of a request, the empty ones too. */
        public Builder from(LeaveRequest request) {
            id(request.id())
                    .status(request.status())
                    .revision(request.revision())
                    .application(request.application())
                    .submission(request.submission())
                    .level(request.level())
                    .approvals(request.approvals())
                    .approvedAt(request.approvedAt())
                    .startedAt(request.startedAt())
                    .returnedAt(request.returnedAt())
                    .overstayed(request.isOverstayed())
                    .papersDueAt(request.papersDueAt())
                    .papersMissed(request.isPapersMissed())
                    .absences(request.absences())
                    .attributes(request.attributes());
            return this;
        }
    }
}
