package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/** Days that are closed to leave, such as a promotion. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveBlock permits ImmutableLeaveBlock {
    /** The first day. */
    LocalDate from();

    /** The last day, not before the first. */
    LocalDate to();

    /** Who may go nevertheless; nobody if empty. */
    Set<Role> exemptRoles();

    /** Whether somebody with these roles cannot have leave on a day. */
    default boolean isClosed(LocalDate date, Set<Role> roles) {
        return !date.isBefore(from())
                && !date.isAfter(to())
                && exemptRoles().stream().noneMatch(roles::contains);
    }

    /** Refuses days that end before they begin. */
    @Value.Check
    default void check() {
        if (to().isBefore(from())) {
            throw new IllegalArgumentException("to (" + to() + ") must not be before from (" + from() + ")");
        }
    }

    /** Days that are closed to everybody. */
    static LeaveBlock of(LocalDate from, LocalDate to) {
        return builder().from(from).to(to).build();
    }

    /** Starts one; {@code from} and {@code to} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveBlock}. Not thread-safe. */
    class Builder extends ImmutableLeaveBlock.Builder {
        Builder() {}
    }
}
