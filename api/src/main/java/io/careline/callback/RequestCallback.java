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
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a customer to be called (rules CB1, CB3, CB6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface RequestCallback extends CallbackCommand permits ImmutableRequestCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.REQUEST;
    }

    /** Whom to call. */
    CustomerRef customer();

    /** Where the customer is: contact windows and quiet hours are meant in this zone. */
    ZoneId zone();

    /** What for. */
    CallbackPurpose purpose();

    /** Which number to call; left to the agent if empty. */
    Optional<NumberRef> number();

    /** The case it is about. */
    Optional<ComplaintId> caseId();

    /** The department in whose name the call is made (rule CB4). */
    Optional<DepartmentId> department();

    /** What there is to say or to ask. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> matter();

    /** When the reply was promised; at the request if empty (rule CB3). */
    Optional<Instant> promisedAt();

    /** Whether the customer wants to be called quickly: starts the clock of rules CP12 and CB7. */
    @Value.Default
    default boolean isQuickContactWanted() {
        return false;
    }

    /** Who is to call; anybody if empty. */
    Optional<Actor> owner();

    /** Whether the customer is a prospect, to be routed by rule CB12. */
    @Value.Default
    default boolean isProspect() {
        return false;
    }

    /** The prospect's local account manager, who comes first (rule CB12). */
    Optional<AgentId> accountManager();

    /** After how many rings the customer's own call was answered; empty if he did not call, or nobody counted (rule CB8). */
    Optional<Integer> rings();

    /**
     * The customer's callbacks that are still open: the host's word, which is taken as it is given, since a decision knows
     * one callback only. A request for a case and a purpose that one of them has is refused; a host that leaves the list
     * empty rules out no second one. One for each case and purpose is enough.
     */
    List<OpenCallback> openCallbacks();

    /** Refuses fewer than one ring. */
    @Value.Check
    default void check() {
        if (rings().isPresent() && rings().get() < 1) {
            throw new IllegalArgumentException("rings (" + rings().get() + ") must be at least 1");
        }
    }

    /** Starts one; {@code customer}, {@code zone} and {@code purpose} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RequestCallback}. Not thread-safe. */
    class Builder extends ImmutableRequestCallback.Builder {
        Builder() {}
    }
}
