package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.roster.ChangeCause;
import io.careline.roster.ShiftCode;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk asks of one type of leave before it goes to the approvers. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveRule permits ImmutableLeaveRule {
    /** The type: how it is counted, and which papers and balance it needs. */
    LeaveType leave();

    /** How it may be asked for: in every way but by proxy unless it is set (rule L8). */
    @Value.Default
    default Set<LeaveChannel> channels() {
        return EnumSet.complementOf(EnumSet.of(LeaveChannel.BY_PROXY));
    }

    /** How early: 24 hours before the first shift unless it is set (rule L5, gap G2). */
    @Value.Default
    default LeaveNotice notice() {
        return LeaveNotice.ofHours(24);
    }

    /** How early special leave: 2 hours before unless it is set (rule L5). */
    @Value.Default
    default LeaveNotice specialNotice() {
        return LeaveNotice.ofHours(2);
    }

    /** How early where the first shift is of another kind; the notice of the type where it is not listed. */
    Map<ShiftCode, LeaveNotice> noticeByShift();

    /** Whether a night shift needs an exception, spoken of before noon (rule L9): yes unless it is set. */
    @Value.Default
    default boolean isNightRestricted() {
        return true;
    }

    /** How long the agent must have been there on the first day: no time unless it is set. */
    @Value.Default
    default Period leastTenure() {
        return Period.ZERO;
    }

    /** How many days in a row, adjoining requests included; no limit if empty. */
    Optional<LeaveAmount> longestRun();

    /** Whether the papers may follow on the first day back (rule L16): no unless it is set. */
    @Value.Default
    default boolean isDocumentLater() {
        return false;
    }

    /** The rules of its ledgers; there if and only if it needs a balance. */
    Optional<LeaveLedgerPolicy> ledger();

    /** Whether requests that nobody has decided yet count against the balance: yes unless it is set. */
    @Value.Default
    default boolean isPendingCounted() {
        return true;
    }

    /** Why shifts are given up, as the roster has it: leave unless it is set. */
    @Value.Default
    default ChangeCause rosterCause() {
        return ChangeCause.LEAVE;
    }

    /** What becomes of a request that a guard speaks against, where it differs from the desk's own. */
    Map<LeaveGuard, LeaveSeverity> severities();

    /** Refuses a balance without the rules of its ledgers, or in another measure than leave is counted in. */
    @Value.Check
    default void check() {
        if (leave().isBalanceNeeded() != ledger().isPresent()) {
            throw new IllegalArgumentException(
                    "ledger (" + ledger().map(Object::toString).orElse("") + ") of " + leave().id()
                            + " must be there if and only if a balance is needed");
        }
        if (ledger().filter(
                        rules -> rules.measure() != leave().counting().unit().measure())
                .isPresent()) {
            throw new IllegalArgumentException(
                    "ledger measure (" + ledger().get().measure() + ") of " + leave().id()
                            + " must be that of its unit: " + leave().counting().unit());
        }
    }

    /** A type that needs no balance, with the handbook's defaults. */
    static LeaveRule of(LeaveType leave) {
        return builder().leave(leave).build();
    }

    /** Starts one; {@code leave} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveRule}. Not thread-safe. */
    class Builder extends ImmutableLeaveRule.Builder {
        Builder() {}
    }
}
