package io.careline.roster;

import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of shift: its name and hours. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ShiftType permits ImmutableShiftType {
    /** Its name. */
    ShiftCode code();

    /** Its hours, by the clock on the wall; they may pass midnight. */
    HourRange hours();

    /** Whether it is a night shift: the last one of its day. */
    @Value.Default
    default boolean isNight() {
        return false;
    }

    /** The time that is paid; empty: from start to end, without the breaks. Whole minutes. */
    Optional<Duration> paidTime();

    /** The breaks, by the clock on the wall, within the hours: nobody is on duty then. */
    List<HourRange> breaks();

    /** The colour on a roster board, such as {@code #FFC000}; empty if there is none. */
    Optional<String> colour();

    /** The time that is paid, in minutes. */
    default int paidMinutes() {
        return paidTime()
                .map(time -> Math.toIntExact(time.toMinutes()))
                .orElseGet(() -> minutes(hours())
                        - breaks().stream().mapToInt(ShiftType::minutes).sum());
    }

    /**
     * The breaks of the shift that begins on a day, as its hours are found by {@link HourRange#on}: one that starts
     * earlier by the clock than the shift is on the next day. What the clock skips is left out.
     */
    default List<OpenInterval> breaksOn(LocalDate date, ZoneId zone) {
        return breaks().stream()
                .flatMap(pause -> {
                    boolean isNextDay = pause.startMinute() < hours().startMinute();
                    return pause.on(isNextDay ? date.plusDays(1) : date, zone).stream();
                })
                .toList();
    }

    private static int minutes(HourRange range) {
        return range.endMinute() - range.startMinute();
    }

    /** A shift that is no night shift. */
    static ShiftType of(ShiftCode code, HourRange hours) {
        return builder().code(code).hours(hours).build();
    }

    /** Starts one; {@code code} and {@code hours} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftType}. Not thread-safe. */
    class Builder extends ImmutableShiftType.Builder {
        Builder() {}
    }
}
