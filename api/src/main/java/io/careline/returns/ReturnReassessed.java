package io.careline.returns;

import org.immutables.value.Value;

/** A request was assessed again. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnReassessed extends ReturnEvent permits ImmutableReturnReassessed {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.REASSESSED;
    }

    /** What was known. */
    ReturnFacts facts();

    /** The house and the law side by side, as they were decided. */
    ReturnComparison assessment();

    /** Starts one; {@code facts} and {@code assessment} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnReassessed}. Not thread-safe. */
    class Builder extends ImmutableReturnReassessed.Builder {
        Builder() {}
    }
}
