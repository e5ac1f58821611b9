package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives the desk's last word, which names whom the customer can turn to outside. Immutable and thread-safe. */
@Value.Immutable
public sealed interface IssueFinalResponse extends ComplaintCommand permits ImmutableIssueFinalResponse {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ISSUE_FINAL_RESPONSE;
    }

    /** What it says of the complaint. */
    ResponseOutcome outcome();

    /** On what grounds (rule CP17); missing or blank ones are refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reasons();

    /** What the customer is offered in money, within the authority of the level. */
    Optional<Money> remedy();

    /** Whom the customer can turn to outside; a missing or blank one is refused. */
    Optional<String> recourse();

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link IssueFinalResponse}. Not thread-safe. */
    class Builder extends ImmutableIssueFinalResponse.Builder {
        Builder() {}
    }
}
