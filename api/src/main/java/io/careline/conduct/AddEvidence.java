package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Adds something that shows what was so. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AddEvidence extends ConductCommand permits ImmutableAddEvidence {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.ADD_EVIDENCE;
    }

    /** What it is, or where it is kept; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> evidence();

    /** The command with some evidence. */
    static AddEvidence of(String evidence) {
        return builder().evidence(evidence).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AddEvidence}. Not thread-safe. */
    class Builder extends ImmutableAddEvidence.Builder {
        Builder() {}
    }
}
