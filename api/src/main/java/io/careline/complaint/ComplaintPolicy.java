package io.careline.complaint;

import io.careline.common.HandoverTrigger;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about complaints: the knobs of the life cycle. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintPolicy permits ImmutableComplaintPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** What the register demands of an entry (rule CP2): everything unless it is set. */
    @Value.Default
    default Set<RegisterField> mandatoryFields() {
        return EnumSet.allOf(RegisterField.class);
    }

    /**
     * The clocks. Of several with one name, the one counts that says most of the complaint: severity before tier; of two
     * that say as much, the earlier. Without one, nothing is measured under that name.
     */
    List<ComplaintClock> clocks();

    /** What lets somebody else take over from an owner who did not call in time (rule CP12): the customer's report. */
    @Value.Default
    default HandoverTrigger handoverTrigger() {
        return HandoverTrigger.CUSTOMER_REPORT;
    }

    /** Who is responsible, level by level; the first is the desk (rules CP16, CP22, CP24). Never empty. */
    @Value.Default
    default List<EscalationLevel> escalationChain() {
        return List.of(EscalationLevel.of(Role.OFFICER));
    }

    /** Who may own and answer a major complaint (rule CP4): the director unless it is set. */
    @Value.Default
    default Set<Role> decisionMakers() {
        return new LinkedHashSet<>(List.of(Role.DIRECTOR));
    }

    /** Who may give a complaint to another owner at any time (rule CP13), beside its owner. */
    @Value.Default
    default Set<Role> reassigners() {
        return new LinkedHashSet<>(List.of(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** How many rounds of follow-up there are at most: 3 unless it is set. */
    @Value.Default
    default int maximumFollowUpRounds() {
        return 3;
    }

    /** How long after closing a complaint can be reopened (gap G14): 30 days unless it is set. */
    @Value.Default
    default Duration reopenWindow() {
        return Duration.ofDays(30);
    }

    /**
     * The zone in which customers are called after every solved complaint and asked whether they are satisfied (rule CB1);
     * if empty, solving one asks for no call.
     */
    Optional<ZoneId> satisfactionCallZone();

    /** Refuses an empty chain, fewer than one round, a negative window and clocks of one name with different spans. */
    @Value.Check
    default void check() {
        for (ComplaintClock clock : clocks()) {
            for (ComplaintClock other : clocks()) {
                if (clock.policy().name().equals(other.policy().name())
                        && !clock.span().equals(other.span())) {
                    throw new IllegalArgumentException(
                            "clocks named " + clock.policy().name() + " must have one span");
                }
            }
        }
        if (escalationChain().isEmpty()) {
            throw new IllegalArgumentException("escalationChain (" + escalationChain() + ") must not be empty");
        }
        if (maximumFollowUpRounds() < 1) {
            throw new IllegalArgumentException(
                    "maximumFollowUpRounds (" + maximumFollowUpRounds() + ") must be at least 1");
        }
        if (reopenWindow().isNegative()) {
            throw new IllegalArgumentException("reopenWindow (" + reopenWindow() + ") must not be negative");
        }
    }

    /** Starts a policy; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintPolicy}. Not thread-safe. */
    class Builder extends ImmutableComplaintPolicy.Builder {
        Builder() {}
    }
}
