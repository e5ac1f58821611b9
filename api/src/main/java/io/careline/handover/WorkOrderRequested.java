package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the night left is to become a work order (rule H10): for the host, which keeps them. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WorkOrderRequested extends HandoverEvent permits ImmutableWorkOrderRequested {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.WORK_ORDER_REQUESTED;
    }

    /** The number of the item. */
    int item();

    /** What it is. */
    HandoverItemKind kind();

    /** When the night heard of it. */
    Instant receivedAt();

    /** The customer. */
    Optional<CustomerRef> customer();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** What is to be done. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String text();

    /** Starts one; {@code item}, {@code kind}, {@code receivedAt} and {@code text} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WorkOrderRequested}. Not thread-safe. */
    class Builder extends ImmutableWorkOrderRequested.Builder {
        Builder() {}
    }
}
