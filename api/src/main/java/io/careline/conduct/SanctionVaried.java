package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The appeal has made the sanction less. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SanctionVaried extends ConductEvent permits ImmutableSanctionVaried {
    @Override
    default ConductEventType type() {
        return ConductEventType.SANCTION_VARIED;
    }

    /** What is proposed instead. */
    Sanction sanction();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code sanction} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SanctionVaried}. Not thread-safe. */
    class Builder extends ImmutableSanctionVaried.Builder {
        Builder() {}
    }
}
