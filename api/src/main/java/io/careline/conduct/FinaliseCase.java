package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that nobody appeals any more. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface FinaliseCase extends ConductCommand permits ImmutableFinaliseCase {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.FINALISE_CASE;
    }

    /** The command. */
    static FinaliseCase of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FinaliseCase}. Not thread-safe. */
    class Builder extends ImmutableFinaliseCase.Builder {
        Builder() {}
    }
}
