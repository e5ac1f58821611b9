package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer the customer has, proposed or final. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintResponse permits ImmutableComplaintResponse {
    /** What it says of the complaint. */
    ResponseOutcome outcome();

    /** On what grounds. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reasons();

    /** What is offered in money. */
    Optional<Money> remedy();

    /** Whom the customer can turn to outside; there exactly if the response is final. */
    Optional<String> recourse();

    /** Whether it is the desk's last word. */
    default boolean isFinal() {
        return recourse().isPresent();
    }

    /** Starts one; {@code outcome} and {@code reasons} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintResponse}. Not thread-safe. */
    class Builder extends ImmutableComplaintResponse.Builder {
        Builder() {}
    }
}
