package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Records what the goods look like, and assesses the return again by it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface InspectGoods extends ReturnCommand permits ImmutableInspectGoods {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.INSPECT_GOODS;
    }

    /** Whether the outer packaging is complete as it was received (rule RT1). */
    boolean isPackagingComplete();

    /** Whether they were opened (rule RT2). */
    boolean isOpened();

    /** Whether there are traces of use (rules RT1, RT2). */
    boolean isUsed();

    /** Why they came back, if looking at them has told; else as the buyer said. */
    Optional<ReturnCause> cause();

    /** What else was seen. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code packagingComplete}, {@code opened} and {@code used} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link InspectGoods}. Not thread-safe. */
    class Builder extends ImmutableInspectGoods.Builder {
        Builder() {}
    }
}
