package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Nobody decided for too long: nothing comes of it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CaseLapsed extends ConductEvent permits ImmutableCaseLapsed {
    @Override
    default ConductEventType type() {
        return ConductEventType.CASE_LAPSED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CaseLapsed}. Not thread-safe. */
    class Builder extends ImmutableCaseLapsed.Builder {
        Builder() {}
    }
}
