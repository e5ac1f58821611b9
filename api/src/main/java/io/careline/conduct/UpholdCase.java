package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** Finds that it was so; the sanction comes from the ladder. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface UpholdCase extends ConductCommand permits ImmutableUpholdCase {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.UPHOLD_CASE;
    }

    /** What else is known of the agent. */
    ConductFacts facts();

    /** What makes it worse; one that the offence has. */
    Optional<Aggravation> aggravation();

    /** How much of a fine that the ladder leaves open within bounds (rule C9). */
    Optional<Money> fine();

    /** What is chosen where the ladder leaves it open (rules C5, C13). */
    Optional<Sanction> sanction();

    /** What the damage comes to, where it is to be compensated (rule C16). */
    Optional<Money> loss();

    /** On what grounds; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; {@code facts} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UpholdCase}. Not thread-safe. */
    class Builder extends ImmutableUpholdCase.Builder {
        Builder() {}
    }
}
