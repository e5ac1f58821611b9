package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What came on the days so far, and which days are unlike others. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface VolumeHistory permits ImmutableVolumeHistory {
    /** The days, earliest first, with slots of one length; a day that nobody counted is left out. */
    List<DayVolume> days();

    /** The special days, past and to come. */
    Map<LocalDate, SpecialDayKind> specialDays();

    /** Refuses no day at all, days that are out of order or come twice, and slots of different lengths. */
    @Value.Check
    default void check() {
        if (days().isEmpty()) {
            throw new IllegalArgumentException("a history needs days");
        }
        for (int index = 1; index < days().size(); index++) {
            DayVolume day = days().get(index);
            DayVolume before = days().get(index - 1);
            if (!day.date().isAfter(before.date())) {
                throw new IllegalArgumentException("day (" + day.date() + ") must be after " + before.date());
            }
            if (!day.slot().equals(before.slot())) {
                throw new IllegalArgumentException(
                        "slot (" + day.slot() + ") of " + day.date() + " must be " + before.slot());
            }
        }
    }

    /** Starts one; {@code days} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link VolumeHistory}. Not thread-safe. */
    class Builder extends ImmutableVolumeHistory.Builder {
        Builder() {}
    }
}
