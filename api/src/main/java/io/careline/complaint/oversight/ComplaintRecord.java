package io.careline.complaint.oversight;

import io.careline.common.DepartmentId;
import io.careline.complaint.Category;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.Product;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** As much of a complaint as the analysis of many needs (rule CP7). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintRecord permits ImmutableComplaintRecord {
    /** The complaint. */
    ComplaintId complaint();

    /** When it came in. */
    Instant receivedAt();

    /** What kind of matter it is; empty if that is not known. */
    Optional<Category> category();

    /** The product or service; empty if that is not known. */
    Optional<Product> product();

    /** Why it arose; empty until that is found out. */
    Optional<Cause> cause();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /**
     * The record of a complaint; its cause, which the complaint does not hold, is set beside.
     *
     * @throws NullPointerException if the complaint is null
     * @throws IllegalArgumentException if it is not registered
     */
    static Builder from(Complaint complaint) {
        if (complaint.receivedAt().isEmpty()) {
            throw new IllegalArgumentException("complaint (" + complaint.id() + ") must be registered");
        }
        Builder builder = builder();
        builder.complaint(complaint.id())
                .receivedAt(complaint.receivedAt().get())
                .category(complaint.category())
                .product(complaint.product())
                .department(complaint.department());
        return builder;
    }

    /** Starts one; {@code complaint} and {@code receivedAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintRecord}. Not thread-safe. */
    class Builder extends ImmutableComplaintRecord.Builder {
        Builder() {}
    }
}
