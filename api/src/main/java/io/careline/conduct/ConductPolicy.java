package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a desk decides for itself about conduct: offences with their ladders, and the knobs of the life cycle. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConductPolicy permits ImmutableConductPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** The zone of its days and months. */
    ZoneId zone();

    /** What each offence comes to; one that is not there is not reported. */
    List<OffenceRule> offences();

    /** What is given for merits (rule C15); a ground that is not there has no reward. */
    List<RewardRule> rewards();

    /**
     * Whether sanctions have money in them (rule CF5): yes unless it is set. Without, what would be money alone is a warning.
     */
    @Value.Default
    default boolean isMoneyProposed() {
        return true;
    }

    /** The most that an agent's fines of a calendar month come to; what is beyond is not proposed. Empty: no limit. */
    Optional<Money> monthlyCap();

    /** What a doubled fine is the double of (rules C4, C6): the ladder's unless it is set. */
    @Value.Default
    default DoublingBase doublingBase() {
        return DoublingBase.LADDER;
    }

    /** Whether the fine for each time that a text gives beside its ladder stands for it (gap G11): no unless it is set. */
    @Value.Default
    default boolean isFlatFineApplied() {
        return false;
    }

    /** Whether fines go to a fund of the department (rule C14): no unless it is set. */
    @Value.Default
    default boolean isFundKept() {
        return false;
    }

    /** Whether nobody is fined or dismissed without having had the chance to be heard: yes unless it is set. */
    @Value.Default
    default boolean isHearingNeeded() {
        return true;
    }

    /** How long after the report a decision is expected: seven days unless it is set (the handbooks are silent). */
    @Value.Default
    default Duration decisionWithin() {
        return Duration.ofDays(7);
    }

    /** How long the agent may appeal: seven days unless it is set (the handbooks are silent). */
    @Value.Default
    default Duration appealWithin() {
        return Duration.ofDays(7);
    }

    /** How long after the appeal a decision is expected: seven days unless it is set (the handbooks are silent). */
    @Value.Default
    default Duration appealDecisionWithin() {
        return Duration.ofDays(7);
    }

    /** How long after the report nothing comes of a case any more: 90 days unless it is set (the handbooks are silent). */
    @Value.Default
    default Duration lapseAfter() {
        return Duration.ofDays(90);
    }

    /** Who looks into cases and hears agents, never in a case of their own. */
    @Value.Default
    default Set<Role> reviewers() {
        return new LinkedHashSet<>(List.of(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Who upholds and dismisses cases, never a case of their own and never a program. */
    @Value.Default
    default Set<Role> deciders() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Who decides appeals, never whoever decided before and never a program. */
    @Value.Default
    default Set<Role> appealDeciders() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** Who says what becomes of a final sanction, never the own one and never a program. */
    @Value.Default
    default Set<Role> settlers() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** The rule of an offence; empty if the desk does not have it. */
    default Optional<OffenceRule> rule(Offence offence) {
        return offences().stream()
                .filter(rule -> rule.offence().equals(offence))
                .findFirst();
    }

    /** Refuses an offence or a ground that comes twice, times that are not above zero, a cap that is not. */
    @Value.Check
    default void check() {
        Set<Offence> seen = new HashSet<>();
        for (OffenceRule rule : offences()) {
            if (!seen.add(rule.offence())) {
                throw new IllegalArgumentException("offences must not have " + rule.offence() + " twice");
            }
        }
        Set<RewardGround> grounds = new HashSet<>();
        for (RewardRule reward : rewards()) {
            if (!grounds.add(reward.ground())) {
                throw new IllegalArgumentException("rewards must not have " + reward.ground() + " twice");
            }
        }
        monthlyCap().filter(cap -> !cap.isPositive()).ifPresent(cap -> {
            throw new IllegalArgumentException("monthlyCap (" + cap + ") must be above zero");
        });
        requirePositive("decisionWithin", decisionWithin());
        requirePositive("appealWithin", appealWithin());
        requirePositive("appealDecisionWithin", appealDecisionWithin());
        requirePositive("lapseAfter", lapseAfter());
    }

    private static void requirePositive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " (" + time + ") must be above zero");
        }
    }

    /** Starts one; {@code version} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConductPolicy}. Not thread-safe. */
    class Builder extends ImmutableConductPolicy.Builder {
        Builder() {}
    }
}
