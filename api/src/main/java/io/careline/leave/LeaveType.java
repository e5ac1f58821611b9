package io.careline.leave;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** A type of leave and what goes with it (rule L15). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveType permits ImmutableLeaveType {
    /** Its id. */
    LeaveTypeId id();

    /** Whether it is paid; no unless it is set (rules L2, L3). What is paid is decided elsewhere. */
    @Value.Default
    default boolean isPaid() {
        return false;
    }

    /** From which length in days on a document is needed: {@code 0d} always; empty never. */
    Optional<LeaveAmount> documentFrom();

    /** Whether it can be taken only from what the ledger has; no unless it is set. */
    @Value.Default
    default boolean isBalanceNeeded() {
        return false;
    }

    /** How it is counted: half days of work unless it is set. */
    @Value.Default
    default LeaveCounting counting() {
        return LeaveCounting.builder().build();
    }

    /**
     * Whether leave of this length needs a document.
     *
     * @param days in days
     * @throws IllegalArgumentException if a document depends on it and it is not in days
     */
    default boolean isDocumentNeeded(LeaveAmount days) {
        return documentFrom().filter(from -> days.compareTo(from) >= 0).isPresent();
    }

    /** Refuses a length that is not in days or is below zero. */
    @Value.Check
    default void check() {
        documentFrom().ifPresent(from -> {
            if (from.measure() != LeaveMeasure.DAYS || from.isNegative()) {
                throw new IllegalArgumentException("documentFrom (" + from + ") must be in days and not below zero");
            }
        });
    }

    /** Starts one; {@code id} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveType}. Not thread-safe. */
    class Builder extends ImmutableLeaveType.Builder {
        Builder() {}
    }
}
