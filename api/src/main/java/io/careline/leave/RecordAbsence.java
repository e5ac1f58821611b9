package io.careline.leave;

import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Notes that the agent was away on days that were asked for and not approved (rules L5, L18). Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordAbsence extends LeaveCommand permits ImmutableRecordAbsence {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.RECORD_ABSENCE;
    }

    /** The first day, not after today. */
    LocalDate from();

    /** The last day, not before the first nor after today. */
    LocalDate to();

    /** Refuses days that end before they begin. */
    @Value.Check
    default void check() {
        if (to().isBefore(from())) {
            throw new IllegalArgumentException("to (" + to() + ") must not be before from (" + from() + ")");
        }
    }

    /** The command with its days. */
    static RecordAbsence of(LocalDate from, LocalDate to) {
        return builder().from(from).to(to).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordAbsence}. Not thread-safe. */
    class Builder extends ImmutableRecordAbsence.Builder {
        Builder() {}
    }
}
