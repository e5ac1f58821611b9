package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Does not take the goods back after looking at them. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RejectGoods extends ReturnCommand permits ImmutableRejectGoods {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.REJECT_GOODS;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static RejectGoods of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RejectGoods}. Not thread-safe. */
    class Builder extends ImmutableRejectGoods.Builder {
        Builder() {}
    }
}
