package io.careline.callback;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintId;
import io.careline.lifecycle.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/** A customer is to be called. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackRequested extends CallbackEvent permits ImmutableCallbackRequested {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.REQUESTED;
    }

    /** Whom to call. */
    CustomerRef customer();

    /** Where the customer is. */
    ZoneId zone();

    /** What for. */
    CallbackPurpose purpose();

    /** Which number to call. */
    Optional<NumberRef> number();

    /** The case it is about. */
    Optional<ComplaintId> caseId();

    /** The department in whose name the call is made. */
    Optional<DepartmentId> department();

    /** What there is to say or to ask. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> matter();

    /** Who is to call; anybody if empty. */
    Optional<Actor> owner();

    /** Whether the customer is a prospect (rule CB12). */
    boolean isProspect();

    /** The prospect's local account manager. */
    Optional<AgentId> accountManager();

    /** After how many rings the customer's own call was answered (rule CB8). */
    Optional<Integer> rings();

    /** From when on it is too late to call. */
    Instant expiresAt();

    /**
     * Starts one; {@code customer}, {@code zone}, {@code purpose}, {@code prospect} and {@code expiresAt} are
     * mandatory.
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackRequested}. Not thread-safe. */
    class Builder extends ImmutableCallbackRequested.Builder {
        Builder() {}
    }
}
