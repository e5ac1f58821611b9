package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** It was so. What follows is a proposal: a person settles it once it is final. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CaseUpheld extends ConductEvent permits ImmutableCaseUpheld {
    @Override
    default ConductEventType type() {
        return ConductEventType.CASE_UPHELD;
    }

    /** Which time it is, the first being 1; on the ladder, its last step stands for all later ones. */
    int step();

    /** What is proposed. */
    Sanction sanction();

    /** What made it worse. */
    Optional<Aggravation> aggravation();

    /** The earlier cases that were counted. */
    List<ConductCaseId> priors();

    /** The handbook rule behind it, such as {@code C6}. */
    Optional<String> ruleId();

    /** Until when the agent may appeal. */
    Instant appealUntil();

    /** On what grounds. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code step}, {@code sanction}, {@code appealUntil} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CaseUpheld}. Not thread-safe. */
    class Builder extends ImmutableCaseUpheld.Builder {
        Builder() {}
    }
}
