package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** The seller has looked at the goods. Immutable and thread-safe. */
@Value.Immutable
public sealed interface GoodsInspected extends ReturnEvent permits ImmutableGoodsInspected {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.GOODS_INSPECTED;
    }

    /** What is known now, the condition as it was seen. */
    ReturnFacts facts();

    /** The house and the law side by side, as they were decided. */
    ReturnComparison assessment();

    /** What else was seen. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code facts} and {@code assessment} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GoodsInspected}. Not thread-safe. */
    class Builder extends ImmutableGoodsInspected.Builder {
        Builder() {}
    }
}
