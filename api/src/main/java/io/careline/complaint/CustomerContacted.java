package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Desk and customer were in touch. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CustomerContacted extends ComplaintEvent permits ImmutableCustomerContacted {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.CUSTOMER_CONTACTED;
    }

    /** Who got in touch with whom. */
    ContactDirection direction();

    /** How. */
    Optional<Channel> channel();

    /** What was said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Whether the customer reported that nobody called him in time (rule CP12). */
    @Value.Default
    default boolean isMissingCallReported() {
        return false;
    }

    /** Starts one; {@code direction} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CustomerContacted}. Not thread-safe. */
    class Builder extends ImmutableCustomerContacted.Builder {
        Builder() {}
    }
}
