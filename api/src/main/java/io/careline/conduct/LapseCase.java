package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that nobody has decided for so long that nothing comes of it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LapseCase extends ConductCommand permits ImmutableLapseCase {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.LAPSE_CASE;
    }

    /** The command. */
    static LapseCase of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LapseCase}. Not thread-safe. */
    class Builder extends ImmutableLapseCase.Builder {
        Builder() {}
    }
}
