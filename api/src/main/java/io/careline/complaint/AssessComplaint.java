package io.careline.complaint;

import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** Says what kind of complaint it is and whether it is a major one (rule CP8). Immutable and thread-safe. */
@Value.Immutable
public sealed interface AssessComplaint extends ComplaintCommand permits ImmutableAssessComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ASSESS;
    }

    /** What kind of matter it is; as registered if empty. */
    Optional<Category> category();

    /** The product or service; as registered if empty. */
    Optional<Product> product();

    /** What the customer asks to be paid; as registered if empty. */
    Optional<Money> claimedCompensation();

    /** Whether the officer can solve it himself. */
    @Value.Default
    default boolean isSolvableByOfficer() {
        return true;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link AssessComplaint}. Not thread-safe. */
    class Builder extends ImmutableAssessComplaint.Builder {
        Builder() {}
    }
}
