package io.careline.orderflag;

import org.immutables.value.Value;

/** How long a text may be on a platform. Immutable and thread-safe. */
@Value.Immutable
public sealed interface TextLimit permits ImmutableTextLimit {
    /** The longest length allowed: at least 1. */
    int most();

    /** In what it is counted. */
    LengthUnit unit();

    /** Whether a text is not longer than that. */
    default boolean allows(String text) {
        return unit().length(text) <= most();
    }

    /** A limit. */
    static TextLimit of(int most, LengthUnit unit) {
        return builder().most(most).unit(unit).build();
    }

    /** Refuses a limit below 1. */
    @Value.Check
    default void check() {
        if (most() < 1) {
            throw new IllegalArgumentException("most (" + most() + ") must be at least 1");
        }
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TextLimit}. Not thread-safe. */
    class Builder extends ImmutableTextLimit.Builder {
        Builder() {}
    }
}
