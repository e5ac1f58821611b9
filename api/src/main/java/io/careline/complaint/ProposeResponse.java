package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Offers the customer an answer (rule CP17). Money beyond the level's authority is refused with who may grant it.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ProposeResponse extends ComplaintCommand permits ImmutableProposeResponse {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.PROPOSE_RESPONSE;
    }

    /** What it says of the complaint. */
    ResponseOutcome outcome();

    /** On what grounds (rule CP17); missing or blank ones are refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reasons();

    /** What the customer is offered in money, within the authority of the level. */
    Optional<Money> remedy();

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ProposeResponse}. Not thread-safe. */
    class Builder extends ImmutableProposeResponse.Builder {
        Builder() {}
    }
}
