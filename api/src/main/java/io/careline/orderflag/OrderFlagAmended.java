package io.careline.orderflag;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An order has another flag or remark. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderFlagAmended extends OrderFlagEvent permits ImmutableOrderFlagAmended {
    @Override
    default OrderFlagEventType type() {
        return OrderFlagEventType.AMENDED;
    }

    /** The flag and remark, the colour decided. */
    OrderAnnotation annotation();

    /** The name beside the colour. */
    Optional<String> tagName();

    /** The platforms it is meant for; rejected already where one cannot carry it. */
    List<PlatformPush> pushes();

    /** Starts one; {@code annotation} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderFlagAmended}. Not thread-safe. */
    class Builder extends ImmutableOrderFlagAmended.Builder {
        Builder() {}
    }
}
