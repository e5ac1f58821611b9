package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about swaps: the knobs of the life cycle. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapPolicy permits ImmutableSwapPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** What may be asked for: everything unless it is set. */
    @Value.Default
    default Set<SwapKind> kinds() {
        return EnumSet.allOf(SwapKind.class);
    }

    /** Whether the other party is asked (rules W1, W3): yes unless it is set. */
    @Value.Default
    default boolean isRecipientAsked() {
        return true;
    }

    /** Whether the team leaders of both are asked (rule W4): no unless it is set. */
    @Value.Default
    default boolean isTeamLeadAsked() {
        return false;
    }

    /** Which roles sign, in this order: the manager (rule W3) unless it is set; none: what was agreed is in force. */
    @Value.Default
    default List<Role> approvers() {
        return List.of(Role.MANAGER);
    }

    /** Whether a swap must be in the swap register before it is in force (rules W3, W4): yes unless it is set. */
    @Value.Default
    default boolean isRegisterRequired() {
        return true;
    }

    /** Whether whoever asks says what has to be attended to (rule W2): yes unless it is set. */
    @Value.Default
    default boolean isReasonRequired() {
        return true;
    }

    /** How many swaps a person may have in a calendar month (rule W5: 2 or 3 by handbook); empty: any number. */
    Optional<Integer> monthlyLimit();

    /** Which swaps count towards the limit (gap G4): approved ones unless it is set. */
    @Value.Default
    default SwapCount count() {
        return SwapCount.APPROVED;
    }

    /** For whom they count (gap G4): both people unless it is set. */
    @Value.Default
    default SwapCountPeople countPeople() {
        return SwapCountPeople.BOTH;
    }

    /** In which month they count: that of the shift given away unless it is set. */
    @Value.Default
    default SwapCountMonth countMonth() {
        return SwapCountMonth.SHIFT;
    }

    /** What counts as a swap for the limit and for consecutive ones: all but claims of open shifts unless it is set. */
    @Value.Default
    default Set<SwapKind> countedKinds() {
        return EnumSet.of(SwapKind.SWAP, SwapKind.OFFER);
    }

    /** What consecutive swaps are (rule W6, gap G9): those on two calendar days in a row unless it is set. */
    @Value.Default
    default ConsecutiveSwaps consecutive() {
        return ConsecutiveSwaps.DAYS;
    }

    /** Whether a taken shift may begin when another one ends, or end when it begins (rule W7): no unless it is set. */
    @Value.Default
    default boolean isBackToBackAllowed() {
        return false;
    }

    /** The least time between a taken shift and those before and after it (rule W7); none unless it is set. */
    @Value.Default
    default Duration minimumRest() {
        return Duration.ZERO;
    }

    /** Whether shifts on public holidays may be swapped (rules W9, L19): no unless it is set. */
    @Value.Default
    default boolean isHolidayAllowed() {
        return false;
    }

    /** Whether a hard rule of the roster that would be broken more refuses a swap, or is only said: yes unless set. */
    @Value.Default
    default boolean isRosterRuleBinding() {
        return true;
    }

    /** How long everybody has to agree; in any case only until the first shift begins, which is all unless it is set. */
    Optional<Duration> answerWithin();

    /**
     * How long after the end of the first shift of a swap all of it must be worked: 30 days unless it is set; the
     * handbooks are silent.
     */
    @Value.Default
    default Duration repaymentWithin() {
        return Duration.ofDays(30);
    }

    /** Who is liable for a missed shift (rules W8, W10, gap G4): the two people unless it is set. */
    @Value.Default
    default SwapLiability liability() {
        return SwapLiability.PARTIES;
    }

    /** Who calls approved swaps off, arranges repayments and reports missed shifts; programs do the last as well. */
    @Value.Default
    default Set<Role> supervisors() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Refuses a limit or a rest below zero, and times to answer or to pay back that are not above zero. */
    @Value.Check
    default void check() {
        monthlyLimit().filter(limit -> limit < 0).ifPresent(limit -> {
            throw new IllegalArgumentException("monthlyLimit (" + limit + ") must not be negative");
        });
        if (minimumRest().isNegative()) {
            throw new IllegalArgumentException("minimumRest (" + minimumRest() + ") must not be negative");
        }
        answerWithin().ifPresent(time -> requirePositive("answerWithin", time));
        requirePositive("repaymentWithin", repaymentWithin());
    }

    private static void requirePositive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " (" + time + ") must be above zero");
        }
    }

    /** Starts one; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapPolicy}. Not thread-safe. */
    class Builder extends ImmutableSwapPolicy.Builder {
        Builder() {}
    }
}
