package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.ChangeCause;
import io.careline.roster.RosterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was decided when a leave request was submitted: how long it is, who approves it, when it begins and ends.
 * Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveSubmission permits ImmutableLeaveSubmission {
    /** What is asked for. */
    LeaveApplication application();

    /** How it came in. */
    LeaveChannel channel();

    /** Who asked for the applicant; empty if he did himself. */
    Optional<AgentId> proxy();

    /** Whether it was reported as an emergency (rules L14, L16). */
    @Value.Default
    default boolean isEmergency() {
        return false;
    }

    /** How long the leave is, as it was counted. */
    LeaveCount count();

    /** Who approves it: what was in force at that moment. */
    LeaveChain chain();

    /** What it needs an exception for: a level of the management grants it with the leave. */
    List<LeaveGuard> exceptions();

    /** When the leave begins. */
    Instant startsAt();

    /** When it ends. */
    Instant endsAt();

    /** Until when the agent reports back (rule L10). */
    Instant returnDueAt();

    /** From when on it is too late to decide. */
    Instant expiresAt();

    /** Until when papers are owed (rule L16); empty if none are. */
    Optional<Instant> papersDueAt();

    /** Why shifts are given up, as the roster will have it. */
    ChangeCause rosterCause();

    /** The rosters in which a gap opens once it is approved. */
    List<RosterId> rosters();

    /**
     * Starts one; {@code application}, {@code channel}, {@code count}, {@code chain}, {@code startsAt}, {@code
     * endsAt}, {@code returnDueAt}, {@code expiresAt} and {@code rosterCause} are mandatory.
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveSubmission}. Not thread-safe. */
    class Builder extends ImmutableLeaveSubmission.Builder {
        Builder() {}

        /** Takes over every attribute, the empty ones too. */
        public Builder from(LeaveSubmission submission) {
            application(submission.application())
                    .channel(submission.channel())
                    .proxy(submission.proxy())
                    .emergency(submission.isEmergency())
                    .count(submission.count())
                    .chain(submission.chain())
                    .exceptions(submission.exceptions())
                    .startsAt(submission.startsAt())
                    .endsAt(submission.endsAt())
                    .returnDueAt(submission.returnDueAt())
                    .expiresAt(submission.expiresAt())
                    .papersDueAt(submission.papersDueAt())
                    .rosterCause(submission.rosterCause())
                    .rosters(submission.rosters());
            return this;
        }
    }
}
