package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The customer did not agree. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ResponseDisputed extends ComplaintEvent permits ImmutableResponseDisputed {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.RESPONSE_DISPUTED;
    }

    /** The level the complaint stands at now; 0 is the desk. */
    int level();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code level} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ResponseDisputed}. Not thread-safe. */
    class Builder extends ImmutableResponseDisputed.Builder {
        Builder() {}
    }
}
