package io.careline.complaint;

import io.careline.common.CustomerRef;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a host's store knows of another complaint when two are brought together: a small read model. A decision is about
 * one complaint and takes this as it is given, so it is as fresh as the host's reading. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ComplaintView permits ImmutableComplaintView {
    /** Its id. */
    ComplaintId id();

    /** Where it stands; it is registered. */
    ComplaintStatus status();

    /** Its customer. */
    Optional<CustomerRef> customer();

    /** The complaint that it was merged into, also once it is archived; empty if it was not merged. */
    Optional<ComplaintId> mergedInto();

    /** The complaints that it lies under, the nearest first; empty if it has no parent. */
    List<ComplaintId> ancestors();

    /** Refuses a complaint that is not registered. */
    @Value.Check
    default void check() {
        if (status() == ComplaintStatus.NONE) {
            throw new IllegalArgumentException("status (" + status() + ") must be that of a registered complaint");
        }
    }

    /**
     * What can be said of a complaint from its own state.
     *
     * @param ancestors the complaints that it lies under, the nearest first
     * @throws IllegalArgumentException if the complaint is not registered
     */
    static ComplaintView of(Complaint complaint, List<ComplaintId> ancestors) {
        return builder()
                .id(complaint.id())
                .status(complaint.status())
                .customer(complaint.customer())
                .mergedInto(complaint.relations().mergedInto())
                .ancestors(ancestors)
                .build();
    }

    /** Starts one; {@code id} and {@code status} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintView}. Not thread-safe. */
    class Builder extends ImmutableComplaintView.Builder {
        Builder() {}
    }
}
