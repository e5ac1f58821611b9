package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Says what the shop wants done with an order; for a large one, a supervisor does (rule OF6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface InstructOrder extends OrderCommand permits ImmutableInstructOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.INSTRUCT;
    }

    /** What is to be done; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> instruction();

    /** The command with instruction. */
    static InstructOrder of(String instruction) {
        return builder().instruction(instruction).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link InstructOrder}. Not thread-safe. */
    class Builder extends ImmutableInstructOrder.Builder {
        Builder() {}
    }
}
