package io.careline.complaint;

import io.careline.calendar.ClockName;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Raises a complaint within the escalation chain, by hand or because a clock was breached (rules CP16, CP22, CP24).
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EscalateComplaint extends ComplaintCommand permits ImmutableEscalateComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ESCALATE;
    }

    /** The level it is raised to; the next one if empty. */
    Optional<Integer> level();

    /** The clock whose recorded breach is the cause, where one is. */
    Optional<ClockName> breachedClock();

    /** Why; needed where no breached clock is the cause. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static EscalateComplaint of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link EscalateComplaint}. Not thread-safe. */
    class Builder extends ImmutableEscalateComplaint.Builder {
        Builder() {}
    }
}
