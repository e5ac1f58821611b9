package io.careline.complaint;

import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** It is known what kind of complaint it is (rule CP8). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintAssessed extends ComplaintEvent permits ImmutableComplaintAssessed {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.ASSESSED;
    }

    /** How grave it is. */
    Severity severity();

    /** What kind of matter it is. */
    Optional<Category> category();

    /** The product or service. */
    Optional<Product> product();

    /** What the customer asks to be paid. */
    Optional<Money> claimedCompensation();

    /** Starts one; {@code severity} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintAssessed}. Not thread-safe. */
    class Builder extends ImmutableComplaintAssessed.Builder {
        Builder() {}
    }
}
