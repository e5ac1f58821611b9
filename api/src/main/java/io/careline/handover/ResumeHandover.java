package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Goes on after an interruption (rules H9, R7). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ResumeHandover extends HandoverCommand permits ImmutableResumeHandover {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.RESUME;
    }

    /** How far the problem was brought; demanded after a problem (rule H9). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> stage();

    /** Whether it is solved: it is not, and is handed over as an open case, unless this is set. */
    @Value.Default
    default boolean isSolved() {
        return false;
    }

    /** The problem was brought to a stage, not solved. */
    static ResumeHandover of(String stage) {
        return builder().stage(stage).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ResumeHandover}. Not thread-safe. */
    class Builder extends ImmutableResumeHandover.Builder {
        Builder() {}
    }
}
