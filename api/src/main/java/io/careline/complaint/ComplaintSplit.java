package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.lifecycle.Actor;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A complaint of its own is to be made of one matter of this one. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintSplit extends ComplaintEvent permits ImmutableComplaintSplit {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.SPLIT;
    }

    /** The id for the new complaint: this one's with a number. */
    ComplaintId newCase();

    /** Whether it is a child of this one. */
    boolean isChild();

    /** The customer. */
    Optional<CustomerRef> customer();

    /** When the matter came in. */
    Optional<Instant> receivedAt();

    /** How it came in. */
    Optional<Channel> channel();

    /** The department that it concerns. */
    Optional<DepartmentId> department();

    /** The customer's tier. */
    Optional<CustomerTier> tier();

    /** What kind of matter it is. */
    Optional<Category> category();

    /** The product or service. */
    Optional<Product> product();

    /** Who is to own it; the pool if empty. */
    Optional<Actor> owner();

    /** What it is about. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String summary();

    /** Starts one; {@code newCase}, {@code child} and {@code summary} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintSplit}. Not thread-safe. */
    class Builder extends ImmutableComplaintSplit.Builder {
        Builder() {}
    }
}
