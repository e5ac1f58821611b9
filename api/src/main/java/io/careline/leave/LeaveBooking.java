package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.List;
import org.immutables.value.Value;

/** What came of booking some entries: all of them, none because all are there already, or none for reasons. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveBooking permits ImmutableLeaveBooking {
    /** The ledger afterwards; the same as before unless something was added. */
    LeaveLedger ledger();

    /** What was added; without the entries that were there already, empty if booking is refused. */
    List<LeaveEntry> added();

    /** Every reason against every entry; empty if booking is not refused. */
    List<Rejection> rejections();

    /** What is worth knowing beside, such as a balance below zero after a correction. */
    List<Finding> findings();

    /** Whether booking is refused. */
    default boolean isRejected() {
        return !rejections().isEmpty();
    }

    /** Refuses additions to a ledger that is refused. */
    @Value.Check
    default void check() {
        if (isRejected() && !added().isEmpty()) {
            throw new IllegalArgumentException("added (" + added() + ") must be empty where there are rejections");
        }
    }

    /** Starts one; {@code ledger} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveBooking}. Not thread-safe. */
    class Builder extends ImmutableLeaveBooking.Builder {
        Builder() {}
    }
}
