package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Notes that desk and customer were in touch; a contact from the customer ends a hold that waits for him. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface RecordCustomerContact extends ComplaintCommand permits ImmutableRecordCustomerContact {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.RECORD_CUSTOMER_CONTACT;
    }

    /** Who got in touch with whom. */
    ContactDirection direction();

    /** How. */
    Optional<Channel> channel();

    /** What was said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Whether the customer reports that nobody called him in time (rule CP12). */
    @Value.Default
    default boolean isMissingCallReported() {
        return false;
    }

    /** The command with direction. */
    static RecordCustomerContact of(ContactDirection direction) {
        return builder().direction(direction).build();
    }

    /** Starts one; {@code direction} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordCustomerContact}. Not thread-safe. */
    class Builder extends ImmutableRecordCustomerContact.Builder {
        Builder() {}
    }
}
