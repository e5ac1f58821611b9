package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent does not accept the finding or the sanction. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AppealSanction extends ConductCommand permits ImmutableAppealSanction {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.APPEAL_SANCTION;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> grounds();

    /** The command with the grounds. */
    static AppealSanction of(String grounds) {
        return builder().grounds(grounds).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AppealSanction}. Not thread-safe. */
    class Builder extends ImmutableAppealSanction.Builder {
        Builder() {}
    }
}
