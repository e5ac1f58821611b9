package io.careline.callback;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.complaint.ComplaintId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One call in an agent's call log: customer, content and solution (rule CB9). Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallLogEntry permits ImmutableCallLogEntry {
    /** The callback. */
    CallbackId callback();

    /** Who called. */
    AgentId agent();

    /** When the dialling began. */
    Instant calledAt();

    /** Who was called; empty if the request is not among the events. */
    Optional<CustomerRef> customer();

    /** The case it was about. */
    Optional<ComplaintId> caseId();

    /** How the dialling ended. */
    CallOutcome outcome();

    /** What came of it; empty if nobody was reached or the call ended without a result. */
    Optional<CallResult> result();

    /** What the customer said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> statement();

    /** What was talked about and solved. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> content();

    /** The day by whose end it is handed in: the working day after the call. */
    LocalDate handInOn();

    /** Whether somebody was reached and nothing is written of it. */
    default boolean isContentMissing() {
        return outcome() == CallOutcome.ANSWERED
                && content().filter(text -> !text.isBlank()).isEmpty();
    }

    /** Starts one; {@code callback}, {@code agent}, {@code calledAt}, {@code outcome} and {@code handInOn} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallLogEntry}. Not thread-safe. */
    class Builder extends ImmutableCallLogEntry.Builder {
        Builder() {}
    }
}
