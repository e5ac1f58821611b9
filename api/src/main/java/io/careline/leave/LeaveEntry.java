package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a leave ledger. It is never changed: another line corrects or reverses it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveEntry permits ImmutableLeaveEntry {
    /** Its id, once in a ledger. */
    LeaveEntryId id();

    /** What it does. */
    LeaveEntryKind kind();

    /** The date from which it counts: the first day of a grant, the day of leave, the day after the last one of what lapsed. */
    LocalDate date();

    /** How much: above zero, for a correction also below. */
    LeaveAmount amount();

    /** The last day on which granted or carried leave can be used; empty if it never lapses. */
    Optional<LocalDate> expiresOn();

    /** The entry that is corrected or reversed; there if and only if this one is such. */
    Optional<LeaveEntryId> target();

    /** The request that takes the leave; empty if there is none. */
    Optional<LeaveRequestId> request();

    /** When it was booked. */
    Instant recordedAt();

    /** Refuses what contradicts the kind: an amount of the wrong sign, a target, a last day before the first. */
    @Value.Check
    default void check() {
        boolean isCorrection = kind() == LeaveEntryKind.CORRECTION;
        if (amount().isZero() || (amount().isNegative() && !isCorrection)) {
            throw new IllegalArgumentException(
                    "amount (" + amount() + ") of " + id() + " must be above zero" + (isCorrection ? " or below" : ""));
        }
        if (target().isPresent() != kind().isAmendment()) {
            throw new IllegalArgumentException(
                    "target (" + target().map(LeaveEntryId::value).orElse("") + ") of " + id()
                            + " must be there if and only if it corrects or reverses");
        }
        boolean isUsable = kind().isGrant() || kind() == LeaveEntryKind.CARRY_OVER;
        if (expiresOn().filter(last -> !isUsable || last.isBefore(date())).isPresent()) {
            throw new IllegalArgumentException("expiresOn (" + expiresOn().get() + ") of " + id()
                    + " must be of leave that can be used, and not before " + date());
        }
    }

    /** Starts one; {@code id}, {@code kind}, {@code date}, {@code amount} and {@code recordedAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveEntry}. Not thread-safe. */
    class Builder extends ImmutableLeaveEntry.Builder {
        Builder() {}
    }
}
