package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What the night left is to become a complaint (rules H10, CP14). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface NightComplaintRequested extends HandoverEvent permits ImmutableNightComplaintRequested {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.NIGHT_COMPLAINT_REQUESTED;
    }

    /** The number of the item. */
    int item();

    /** The id for the new complaint. */
    ComplaintId newCase();

    /** When the night heard of it. */
    Instant receivedAt();

    /** How it came in (rule CP2). */
    Optional<Channel> channel();

    /** The customer. */
    Optional<CustomerRef> customer();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** What it is about. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String summary();

    /** Starts one; {@code item}, {@code newCase}, {@code receivedAt} and {@code summary} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link NightComplaintRequested}. Not thread-safe. */
    class Builder extends ImmutableNightComplaintRequested.Builder {
        Builder() {}
    }
}
