package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** It goes on after an interruption. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverResumed extends HandoverEvent permits ImmutableHandoverResumed {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.RESUMED;
    }

    /** How far the problem was brought. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> stage();

    /** Whether it is solved. */
    boolean isSolved();

    /** Where it goes on. */
    HandoverStatus resumesIn();

    /** Starts one; {@code solved} and {@code resumesIn} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverResumed}. Not thread-safe. */
    class Builder extends ImmutableHandoverResumed.Builder {
        Builder() {}
    }
}
