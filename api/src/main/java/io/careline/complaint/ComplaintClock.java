package io.careline.complaint;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.common.Incubating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A clock on complaints, and which complaints it is for. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintClock permits ImmutableComplaintClock {
    /** From receipt until the entry is in the register (rule CP11). */
    ClockName REGISTRATION = ClockName.of("registration");

    /** From receipt until the owner has called a customer who wants to be called quickly (rule CP12). */
    ClockName HANDOVER = ClockName.of("handover");

    /** From receipt until the customer is first answered (rule CP15). */
    ClockName FIRST_RESPONSE = ClockName.of("first-response");

    /** From each later word of the customer's until the desk answers. */
    ClockName NEXT_RESPONSE = ClockName.of("next-response");

    /** From one word to the customer until the next, while the complaint is open. */
    ClockName PERIODIC_UPDATE = ClockName.of("periodic-update");

    /** From receipt, or from being taken up again, until the complaint is resolved (rules CP23, CP25). */
    ClockName RESOLUTION = ClockName.of("resolution");

    /** From the resolution, or from a round without result, until the customer was asked (rules CP6, CP9). */
    ClockName FOLLOW_UP = ClockName.of("follow-up");

    /** What the clock promises; its name says which clock it is. */
    ClockPolicy policy();

    /**
     * Between which moments a clock with a name of its own runs; empty for the seven above, which the life cycle itself
     * starts and stops. A clock with another name and no span is never started.
     */
    @Incubating(since = "0.1.0")
    Optional<ComplaintSpan> span();

    /** Only for complaints of this severity; for all if empty. */
    Optional<Severity> severity();

    /** Only for customers of this tier; for all if empty. */
    Optional<CustomerTier> tier();

    /** Refuses a span for one of the seven clocks. */
    @Value.Check
    default void check() {
        List<ClockName> own =
                List.of(REGISTRATION, HANDOVER, FIRST_RESPONSE, NEXT_RESPONSE, PERIODIC_UPDATE, RESOLUTION, FOLLOW_UP);
        if (span().isPresent() && own.contains(policy().name())) {
            throw new IllegalArgumentException(
                    "span (" + span().get() + ") is for a clock with a name of its own, not " + policy().name());
        }
    }

    /** A clock for all complaints. */
    static ComplaintClock of(ClockPolicy policy) {
        return builder().policy(policy).build();
    }

    /** A clock with a name of its own, for all complaints. */
    @Incubating(since = "0.1.0")
    static ComplaintClock of(ClockPolicy policy, ComplaintSpan span) {
        return builder().policy(policy).span(span).build();
    }

    /** Starts one; {@code policy} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintClock}. Not thread-safe. */
    class Builder extends ImmutableComplaintClock.Builder {
        Builder() {}
    }
}
