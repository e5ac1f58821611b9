package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Nobody appeals any more. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CaseFinalised extends ConductEvent permits ImmutableCaseFinalised {
    @Override
    default ConductEventType type() {
        return ConductEventType.CASE_FINALISED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CaseFinalised}. Not thread-safe. */
    class Builder extends ImmutableCaseFinalised.Builder {
        Builder() {}
    }
}
