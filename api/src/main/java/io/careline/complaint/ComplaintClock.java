package io.careline.complaint;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
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

    /** Only for complaints of this severity; for all if empty. */
    Optional<Severity> severity();

    /** Only for customers of this tier; for all if empty. */
    Optional<CustomerTier> tier();

    /** A clock for all complaints. */
    static ComplaintClock of(ClockPolicy policy) {
        return builder().policy(policy).build();
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
