package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.List;
import org.immutables.value.Value;

/** An order has no flag and remark any more. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderFlagCleared extends OrderFlagEvent permits ImmutableOrderFlagCleared {
    @Override
    default OrderFlagEventType type() {
        return OrderFlagEventType.CLEARED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** The platforms on which it is to be taken away. */
    List<PlatformPush> pushes();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderFlagCleared}. Not thread-safe. */
    class Builder extends ImmutableOrderFlagCleared.Builder {
        Builder() {}
    }
}
