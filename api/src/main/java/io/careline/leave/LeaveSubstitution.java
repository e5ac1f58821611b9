package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Somebody decides for an approver who is away on some days. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveSubstitution permits ImmutableLeaveSubstitution {
    /** Who is away. */
    AgentId approver();

    /** Who decides in his place. */
    AgentId substitute();

    /** The first day. */
    LocalDate from();

    /** The last day, not before the first. */
    LocalDate to();

    /** Whether a day is one of them. */
    default boolean isInForce(LocalDate date) {
        return !date.isBefore(from()) && !date.isAfter(to());
    }

    /** Refuses days that end before they begin, and somebody who stands in for himself. */
    @Value.Check
    default void check() {
        if (to().isBefore(from())) {
            throw new IllegalArgumentException("to (" + to() + ") must not be before from (" + from() + ")");
        }
        if (substitute().equals(approver())) {
            throw new IllegalArgumentException("substitute (" + substitute() + ") must not be the approver");
        }
    }

    /** A substitution for some days. */
    static LeaveSubstitution of(AgentId approver, AgentId substitute, LocalDate from, LocalDate to) {
        return builder()
                .approver(approver)
                .substitute(substitute)
                .from(from)
                .to(to)
                .build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveSubstitution}. Not thread-safe. */
    class Builder extends ImmutableLeaveSubstitution.Builder {
        Builder() {}
    }
}
