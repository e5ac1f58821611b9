package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** A person has said what becomes of a sanction. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SanctionSettled extends ConductEvent permits ImmutableSanctionSettled {
    @Override
    default ConductEventType type() {
        return ConductEventType.SANCTION_SETTLED;
    }

    /** Whose. */
    SanctionParty party();

    /** What becomes of it. */
    SanctionSettlement settlement();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; {@code party} and {@code settlement} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SanctionSettled}. Not thread-safe. */
    class Builder extends ImmutableSanctionSettled.Builder {
        Builder() {}
    }
}
