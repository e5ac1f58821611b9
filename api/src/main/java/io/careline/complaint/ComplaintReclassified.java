package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** What the assessment said was corrected. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintReclassified extends ComplaintEvent permits ImmutableComplaintReclassified {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.RECLASSIFIED;
    }

    /** How grave it is now. */
    Severity severity();

    /** What kind of matter it is now. */
    Optional<Category> category();

    /** The product or service now. */
    Optional<Product> product();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code severity} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintReclassified}. Not thread-safe. */
    class Builder extends ImmutableComplaintReclassified.Builder {
        Builder() {}
    }
}
