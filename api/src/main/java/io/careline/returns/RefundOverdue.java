package io.careline.returns;

import java.time.Instant;
import org.immutables.value.Value;

/** The refund is late (rule RT7). Immutable and thread-safe. */
@Value.Immutable
public sealed interface RefundOverdue extends ReturnEvent permits ImmutableRefundOverdue {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.REFUND_OVERDUE;
    }

    /** When it was due. */
    Instant dueAt();

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RefundOverdue}. Not thread-safe. */
    class Builder extends ImmutableRefundOverdue.Builder {
        Builder() {}
    }
}
