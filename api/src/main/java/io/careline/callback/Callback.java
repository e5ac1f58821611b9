package io.careline.callback;

import io.careline.calendar.ClockTrace;
import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintId;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one callback. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Callback extends State permits ImmutableCallback {
    @Override
    CallbackId id();

    @Override
    @Value.Default
    default CallbackStatus status() {
        return CallbackStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** When it was asked for; empty only before that. */
    Optional<Instant> requestedAt();

    /** Whom to call. */
    Optional<CustomerRef> customer();

    /** Where the customer is. */
    Optional<ZoneId> zone();

    /** What for. */
    Optional<CallbackPurpose> purpose();

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

    /** Whether the customer is a prospect (rule CB12). */
    @Value.Default
    default boolean isProspect() {
        return false;
    }

    /** The prospect's local account manager. */
    Optional<AgentId> accountManager();

    /** Whether the account manager declined, so that others may call (rule CB12). */
    @Value.Default
    default boolean isAccountManagerPassed() {
        return false;
    }

    /** Who is to call; anybody if empty. */
    Optional<Actor> owner();

    /**
     * Whether the customer reported, since the present owner has it, that nobody called (rule CP12): a report from before
     * the promised call was due does not count.
     */
    @Value.Default
    default boolean isMissingCallReported() {
        return false;
    }

    /** When to call next; there exactly while it is scheduled or awaits a retry. */
    Optional<Instant> dueAt();

    /**
     * Since when it counts as waiting in a {@link CallbackQueue}: the time that was last agreed, however many attempts
     * failed since; empty until a time is named.
     */
    Optional<Instant> waitingSince();

    /** Who is asked to call; there exactly while it is offered. */
    Optional<Actor> offeredTo();

    /** Every time the customer was called, oldest first. */
    List<CallAttempt> attempts();

    /** The steps of the latest call's script that were taken, in order. */
    List<CallStep> steps();

    /** From when on it is too late to call; empty only before it is requested. */
    Optional<Instant> expiresAt();

    /** What came of it; there exactly when it is completed. */
    Optional<CallResult> result();

    /** Every start and stop of its clocks. */
    @Value.Default
    default ClockTrace clocks() {
        return ClockTrace.empty();
    }

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** A callback before it is requested. */
    static Callback unrequested(CallbackId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Callback}. Not thread-safe. */
    class Builder extends ImmutableCallback.Builder {
        Builder() {}

        /** Takes over every attribute of a callback, the empty ones too. */
        public Builder from(Callback callback) {
            return id(callback.id())
                    .status(callback.status())
                    .revision(callback.revision())
                    .requestedAt(callback.requestedAt())
                    .customer(callback.customer())
                    .zone(callback.zone())
                    .purpose(callback.purpose())
                    .number(callback.number())
                    .caseId(callback.caseId())
                    .department(callback.department())
                    .matter(callback.matter())
                    .prospect(callback.isProspect())
                    .accountManager(callback.accountManager())
                    .accountManagerPassed(callback.isAccountManagerPassed())
                    .owner(callback.owner())
                    .missingCallReported(callback.isMissingCallReported())
                    .dueAt(callback.dueAt())
                    .waitingSince(callback.waitingSince())
                    .offeredTo(callback.offeredTo())
                    .attempts(callback.attempts())
                    .steps(callback.steps())
                    .expiresAt(callback.expiresAt())
                    .result(callback.result())
                    .clocks(callback.clocks())
                    .attributes(callback.attributes());
        }
    }
}
