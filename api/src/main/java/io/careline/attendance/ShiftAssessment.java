package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/** What came of one shift: the outcome, what it was measured by, and what may follow. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftAssessment permits ImmutableShiftAssessment {
    /** The outcome. */
    AttendanceOutcome outcome();

    /** The time of duty before the agent came; breaks and time off are no duty. */
    @Value.Default
    default Duration late() {
        return Duration.ZERO;
    }

    /** The time of duty after the agent left. */
    @Value.Default
    default Duration early() {
        return Duration.ZERO;
    }

    /** The time of duty away from the post that counts, as the policy measures it. */
    @Value.Default
    default Duration away() {
        return Duration.ZERO;
    }

    /** How many latenesses of the month it counts for. */
    @Value.Default
    default int latenesses() {
        return 0;
    }

    /** What is proposed to be taken off; empty: nothing. */
    List<DeductionProposal> proposals();

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftAssessment}. Not thread-safe. */
    class Builder extends ImmutableShiftAssessment.Builder {
        Builder() {}
    }
}
