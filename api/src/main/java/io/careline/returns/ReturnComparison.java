package io.careline.returns;

import io.careline.lifecycle.Finding;
import java.util.List;
import org.immutables.value.Value;

/** The decision of the house and the legal floor side by side. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnComparison permits ImmutableReturnComparison {
    /** By the terms of the house (rules RT1 to RT6, RT8). */
    ReturnDecision house();

    /** By the law (rule RT7). */
    ReturnDecision legalFloor();

    /** Where they differ, each difference named; empty if they do not. */
    List<Finding> differences();

    /** The one of the two that counts on a basis. */
    default ReturnDecision on(ReturnBasis basis) {
        return switch (basis) {
            case HOUSE -> house();
            case LEGAL_FLOOR -> legalFloor();
        };
    }

    /** Starts one; {@code house} and {@code legalFloor} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnComparison}. Not thread-safe. */
    class Builder extends ImmutableReturnComparison.Builder {
        Builder() {}
    }
}
