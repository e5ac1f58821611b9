package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Decides an appeal; never whoever decided before. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DecideAppeal extends ConductCommand permits ImmutableDecideAppeal {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.DECIDE_APPEAL;
    }

    /** What becomes of it. */
    AppealOutcome outcome();

    /** What is proposed instead, never more; there exactly if it is varied. */
    Optional<Sanction> sanction();

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DecideAppeal}. Not thread-safe. */
    class Builder extends ImmutableDecideAppeal.Builder {
        Builder() {}
    }
}
