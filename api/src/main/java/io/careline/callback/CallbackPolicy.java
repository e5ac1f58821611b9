package io.careline.callback;

import io.careline.calendar.HourRange;
import io.careline.calendar.WeeklyHours;
import io.careline.common.HandoverTrigger;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about callbacks: the knobs of the life cycle. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackPolicy permits ImmutableCallbackPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** When customers may be called, in the zone of each; at any time unless it is set. */
    @Value.Default
    default WeeklyHours contactWindows() {
        return WeeklyHours.of(EnumSet.allOf(DayOfWeek.class), HourRange.wholeDay());
    }

    /** When nobody may be called whatever the windows say, in the zone of each customer; never unless it is set. */
    @Value.Default
    default WeeklyHours quietHours() {
        return WeeklyHours.none();
    }

    /** How often one customer may be called, all callbacks together; without limit if empty. */
    Optional<CallCap> contactCap();

    /** How often one number may be called, all callbacks together; without limit if empty. */
    Optional<CallCap> numberCap();

    /** After how many attempts of one callback no further one follows, however they ended: 3 unless it is set. */
    @Value.Default
    default int maximumAttempts() {
        return 3;
    }

    /** What follows a failed attempt, one rule for each outcome; an outcome without a rule has no further try. */
    List<RetryRule> retries();

    /**
     * How long after an inconvenient call the next is due, where the customer names no time (rule CB5): 1 day. If that
     * is too late to call, none follows.
     */
    @Value.Default
    default Duration putOffDelay() {
        return Duration.ofDays(1);
    }

    /** How long after the request it is too late to call: 7 days unless it is set. */
    @Value.Default
    default Duration lifetime() {
        return Duration.ofDays(7);
    }

    /**
     * The promises. Of several with one name, the one for the callback's purpose counts, else the first that is for
     * all. Without one, nothing is measured under that name.
     */
    List<CallbackClock> clocks();

    /** What lets somebody else take over from an owner who did not call in time (rule CP12): the customer's report. */
    @Value.Default
    default HandoverTrigger handoverTrigger() {
        return HandoverTrigger.CUSTOMER_REPORT;
    }

    /** Who may give a callback to another owner at any time, beside its owner. */
    @Value.Default
    default Set<Role> reassigners() {
        return new LinkedHashSet<>(List.of(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** After how many rings a customer's own call is answered at the latest (rule CB8): 3 unless it is set. */
    @Value.Default
    default int maximumRings() {
        return 3;
    }

    /** What is done in a call, in order (rule CB4): the handbook's six steps unless it is set. */
    @Value.Default
    default List<CallStep> script() {
        return List.of(
                CallStep.IDENTITY,
                CallStep.INTRODUCTION,
                CallStep.CONVENIENCE,
                CallStep.PURPOSE,
                CallStep.SATISFACTION,
                CallStep.CLOSING);
    }

    /** Refuses fewer than one attempt or ring, two rules for one outcome, and a delay or lifetime that is not above zero. */
    @Value.Check
    default void check() {
        if (maximumAttempts() < 1) {
            throw new IllegalArgumentException("maximumAttempts (" + maximumAttempts() + ") must be at least 1");
        }
        if (maximumRings() < 1) {
            throw new IllegalArgumentException("maximumRings (" + maximumRings() + ") must be at least 1");
        }
        Set<CallOutcome> outcomes = EnumSet.noneOf(CallOutcome.class);
        for (RetryRule rule : retries()) {
            if (!outcomes.add(rule.outcome())) {
                throw new IllegalArgumentException("retries have two rules for " + rule.outcome());
            }
        }
        if (putOffDelay().isNegative() || putOffDelay().isZero()) {
            throw new IllegalArgumentException("putOffDelay (" + putOffDelay() + ") must be above zero");
        }
        if (lifetime().isNegative() || lifetime().isZero()) {
            throw new IllegalArgumentException("lifetime (" + lifetime() + ") must be above zero");
        }
    }

    /** Starts a policy; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackPolicy}. Not thread-safe. */
    class Builder extends ImmutableCallbackPolicy.Builder {
        Builder() {}
    }
}
