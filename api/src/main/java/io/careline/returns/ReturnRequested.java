package io.careline.returns;

import io.careline.common.CustomerRef;
import io.careline.orderflag.OrderId;
import org.immutables.value.Value;

/** A buyer wants to send goods back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnRequested extends ReturnEvent permits ImmutableReturnRequested {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.REQUESTED;
    }

    /** The buyer. */
    CustomerRef customer();

    /** The order. */
    OrderId order();

    /** What the buyer wants. */
    ReturnRemedy remedy();

    /** What was known. */
    ReturnFacts facts();

    /** The house and the law side by side, as they were decided. */
    ReturnComparison assessment();

    /**
     * Starts one; {@code customer}, {@code order}, {@code remedy}, {@code facts} and {@code assessment} are mandatory.
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnRequested}. Not thread-safe. */
    class Builder extends ImmutableReturnRequested.Builder {
        Builder() {}
    }
}
