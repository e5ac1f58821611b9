package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The agent does not accept it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SanctionAppealed extends ConductEvent permits ImmutableSanctionAppealed {
    @Override
    default ConductEventType type() {
        return ConductEventType.SANCTION_APPEALED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String grounds();

    /** Until when a decision is expected. */
    Instant decisionDueAt();

    /** Starts one; {@code grounds} and {@code decisionDueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SanctionAppealed}. Not thread-safe. */
    class Builder extends ImmutableSanctionAppealed.Builder {
        Builder() {}
    }
}
