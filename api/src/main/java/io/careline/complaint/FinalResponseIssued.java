package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer has the desk's last word. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FinalResponseIssued extends ComplaintEvent permits ImmutableFinalResponseIssued {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.FINAL_RESPONSE_ISSUED;
    }

    /** What it says of the complaint. */
    ResponseOutcome outcome();

    /** On what grounds. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reasons();

    /** What the customer is offered in money; a proposal for a person to pay. */
    Optional<Money> remedy();

    /** Whom the customer can turn to outside. */
    String recourse();

    /** Starts one; {@code outcome}, {@code reasons} and {@code recourse} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FinalResponseIssued}. Not thread-safe. */
    class Builder extends ImmutableFinalResponseIssued.Builder {
        Builder() {}
    }
}
