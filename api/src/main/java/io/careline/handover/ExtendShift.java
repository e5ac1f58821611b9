package io.careline.handover;

import io.careline.common.CustomerRef;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Keeps the giver's shift open while he serves a customer (rules R1, R2, R3). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ExtendShift extends HandoverCommand permits ImmutableExtendShift {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.EXTEND_SHIFT;
    }

    /** Whom he serves; demanded. */
    Optional<CustomerRef> customer();

    /** The command for a customer. */
    static ExtendShift of(CustomerRef customer) {
        return builder().customer(customer).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ExtendShift}. Not thread-safe. */
    class Builder extends ImmutableExtendShift.Builder {
        Builder() {}
    }
}
