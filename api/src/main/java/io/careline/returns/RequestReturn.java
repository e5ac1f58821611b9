package io.careline.returns;

import io.careline.common.CustomerRef;
import io.careline.orderflag.OrderId;
import org.immutables.value.Value;

/** Records that a buyer wants to send goods back, and assesses it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RequestReturn extends ReturnCommand permits ImmutableRequestReturn {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.REQUEST;
    }

    /** The buyer. */
    CustomerRef customer();

    /** The order. */
    OrderId order();

    /** What is known so far; asked for not after now. */
    ReturnFacts facts();

    /** What the buyer wants: a refund unless it is set. */
    @Value.Default
    default ReturnRemedy remedy() {
        return ReturnRemedy.REFUND;
    }

    /** Starts one; {@code customer}, {@code order} and {@code facts} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RequestReturn}. Not thread-safe. */
    class Builder extends ImmutableRequestReturn.Builder {
        Builder() {}
    }
}
