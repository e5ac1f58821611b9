package io.careline.complaint;

import io.careline.calendar.ClockName;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Role;
import java.util.Optional;
import org.immutables.value.Value;

/** The complaint was raised within the escalation chain. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintEscalated extends ComplaintEvent permits ImmutableComplaintEscalated {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.ESCALATED;
    }

    /** The level it stands at now; 0 is the desk. */
    int level();

    /** Who is responsible at that level. */
    Role role();

    /** The breached clock that is the cause, where one is. */
    Optional<ClockName> breachedClock();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; {@code level} and {@code role} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintEscalated}. Not thread-safe. */
    class Builder extends ImmutableComplaintEscalated.Builder {
        Builder() {}
    }
}
