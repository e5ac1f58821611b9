package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.Duration;
import org.immutables.value.Value;

/** How many contacts come in a period, evenly at random: {@code 42.5} in half an hour. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ContactVolume permits ImmutableContactVolume {
    /** The mean number of contacts; not negative, and not whole where it is forecast. */
    double contacts();

    /** The period, above zero. */
    Duration period();

    /**
     * The offered load in erlangs: how many contacts would be under way in the mean if each were answered at once.
     *
     * @param handlingTime the mean time of a contact
     */
    default double load(Duration handlingTime) {
        return contacts() * (Seconds.of(handlingTime) / Seconds.of(period()));
    }

    /**
     * A volume.
     *
     * @throws IllegalArgumentException if the contacts are negative, infinite or NaN, or the period is not above zero
     */
    static ContactVolume of(double contacts, Duration period) {
        return builder().contacts(contacts).period(period).build();
    }

    /** Refuses contacts that are no number from zero on, and a period that is not above zero. */
    @Value.Check
    default void check() {
        Bounds.number("contacts", contacts());
        Bounds.time("period", period(), false);
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ContactVolume}. Not thread-safe. */
    class Builder extends ImmutableContactVolume.Builder {
        Builder() {}
    }
}
