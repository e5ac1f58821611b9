package io.careline.orderflag;

import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A colour read from a platform's code, or why the code says nothing. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FlagDecoding permits ImmutableFlagDecoding {
    /** The platform. */
    Platform platform();

    /** The colour; empty if the code is refused. */
    Optional<FlagColour> colour();

    /** Every reason against the code; empty if it was read. */
    List<Rejection> rejections();

    /** Starts one; {@code platform} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FlagDecoding}. Not thread-safe. */
    class Builder extends ImmutableFlagDecoding.Builder {
        Builder() {}
    }
}
