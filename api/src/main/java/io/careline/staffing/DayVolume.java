package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The contacts of a day, slot by slot from midnight on: counted or forecast. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DayVolume permits ImmutableDayVolume {
    /** The day. */
    LocalDate date();

    /** The length of a slot: whole minutes that divide a day. */
    Duration slot();

    /** The contacts of each slot, by the clock on the wall; none negative, one for each slot of 24 hours. */
    List<Double> contacts();

    /** The contacts of the day. */
    default double total() {
        return contacts().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * The contacts of a day.
     *
     * @throws IllegalArgumentException if the slot is not of whole minutes that divide a day, the numbers do not fill the
     *     day, or one is negative, infinite or NaN
     */
    static DayVolume of(LocalDate date, Duration slot, List<Double> contacts) {
        return builder().date(date).slot(slot).contacts(contacts).build();
    }

    /** Refuses slots that do not fill a day, and contacts that are no numbers from zero on. */
    @Value.Check
    default void check() {
        Bounds.slots(slot(), contacts());
        contacts().forEach(number -> Bounds.number("contacts", number));
    }

    /** Starts one; {@code date}, {@code slot} and as many {@code contacts} as there are slots are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DayVolume}. Not thread-safe. */
    class Builder extends ImmutableDayVolume.Builder {
        Builder() {}
    }
}
