package io.careline.attendance;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** One agent's month, drawn up from the records of its shifts. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AttendanceMonth permits ImmutableAttendanceMonth {
    /** Whose month it is. */
    AgentId agent();

    /** The month of the days on which the shifts begin. */
    YearMonth month();

    /** How many shifts came to what, by outcome; an outcome without any is left out. */
    Map<AttendanceOutcome, Integer> outcomes();

    /** How many shifts are not assessed yet. */
    @Value.Default
    default int unassessed() {
        return 0;
    }

    /** How many of the shifts have an unauthorised absence that nobody has decided yet. */
    @Value.Default
    default int undecided() {
        return 0;
    }

    /** The time late in all. */
    @Value.Default
    default Duration late() {
        return Duration.ZERO;
    }

    /** The time left early in all. */
    @Value.Default
    default Duration early() {
        return Duration.ZERO;
    }

    /** The time away from the post that counts. */
    @Value.Default
    default Duration away() {
        return Duration.ZERO;
    }

    /** How many latenesses count (rule A1). */
    @Value.Default
    default int latenesses() {
        return 0;
    }

    /** How many corrections were made: what the next one is to be sent with. */
    @Value.Default
    default int corrections() {
        return 0;
    }

    /** What is proposed to be taken off, by day; what so many latenesses come to stands after them. */
    List<DeductionProposal> proposals();

    /** What is worth knowing: irregular attendance (rule A4), and that deductions are disputed (rule CF5). */
    List<Finding> findings();

    /** The time late in all, in whole minutes. */
    default long minutesLate() {
        return late().toMinutes();
    }

    /** Starts one; {@code agent} and {@code month} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AttendanceMonth}. Not thread-safe. */
    class Builder extends ImmutableAttendanceMonth.Builder {
        Builder() {}
    }
}
