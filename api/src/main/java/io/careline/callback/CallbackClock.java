package io.careline.callback;

import io.careline.calendar.ClockPolicy;
import java.util.Optional;
import org.immutables.value.Value;

/** A promise about callbacks, and which callbacks it is for. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackClock permits ImmutableCallbackClock {
    /**
     * What is promised: {@link io.careline.calendar.ClockName#REPLY} runs from the promise (rule CB3), {@link
     * io.careline.calendar.ClockName#CONTACT} from the request of a customer who wants quick contact (rule CB7).
     */
    ClockPolicy policy();

    /** Only for callbacks of this purpose; for all if empty. */
    Optional<CallbackPurpose> purpose();

    /** A clock for all callbacks. */
    static CallbackClock of(ClockPolicy policy) {
        return builder().policy(policy).build();
    }

    /** Starts one; {@code policy} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackClock}. Not thread-safe. */
    class Builder extends ImmutableCallbackClock.Builder {
        Builder() {}
    }
}
