package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.lifecycle.Actor;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new complaint is to follow one that is too old to be reopened (gap G14), or whose customer raised a new demand
 * (rule CB6). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FollowUpCaseRequested extends ComplaintEvent permits ImmutableFollowUpCaseRequested {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.FOLLOW_UP_CASE_REQUESTED;
    }

    /** The id for the new complaint: this one's with a number. */
    ComplaintId newCase();

    /** The customer. */
    Optional<CustomerRef> customer();

    /** How the earlier complaint came in. */
    Optional<Channel> channel();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** The customer's tier. */
    Optional<CustomerTier> tier();

    /** What kind of matter it is. */
    Optional<Category> category();

    /** The product or service. */
    Optional<Product> product();

    /** Who is to own it; the pool if empty. */
    Optional<Actor> owner();

    /** Why; the summary of the new complaint. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code newCase} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FollowUpCaseRequested}. Not thread-safe. */
    class Builder extends ImmutableFollowUpCaseRequested.Builder {
        Builder() {}
    }
}
