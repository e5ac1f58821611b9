package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer has an answer to agree to (rule CP17). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ResponseProposed extends ComplaintEvent permits ImmutableResponseProposed {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.RESPONSE_PROPOSED;
    }

    /** What it says of the complaint. */
    ResponseOutcome outcome();

    /** On what grounds. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reasons();

    /** What the customer is offered in money; a proposal for a person to pay. */
    Optional<Money> remedy();

    /** Starts one; {@code outcome} and {@code reasons} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ResponseProposed}. Not thread-safe. */
    class Builder extends ImmutableResponseProposed.Builder {
        Builder() {}
    }
}
