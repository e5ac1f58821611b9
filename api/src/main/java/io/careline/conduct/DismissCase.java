package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Finds that it was not so, or does not matter. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DismissCase extends ConductCommand permits ImmutableDismissCase {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.DISMISS_CASE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static DismissCase of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DismissCase}. Not thread-safe. */
    class Builder extends ImmutableDismissCase.Builder {
        Builder() {}
    }
}
