package io.careline.callback;

import java.util.Optional;
import org.immutables.value.Value;

/** Dials. From here on it is an attempt. Immutable and thread-safe. */
@Value.Immutable
public sealed interface DialCustomer extends CallbackCommand permits ImmutableDialCustomer {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.DIAL_CUSTOMER;
    }

    /** What is known of calls to the customer beyond this callback. */
    CallClearance clearance();

    /** The number that is dialled; the requested one if empty. */
    Optional<NumberRef> number();

    /** The command with clearance. */
    static DialCustomer of(CallClearance clearance) {
        return builder().clearance(clearance).build();
    }

    /** Starts one; {@code clearance} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DialCustomer}. Not thread-safe. */
    class Builder extends ImmutableDialCustomer.Builder {
        Builder() {}
    }
}
