package io.careline.core.handbook;

import io.careline.calendar.HourRange;
import io.careline.calendar.Season;
import io.careline.calendar.WeeklyHours;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shift type as a handbook has it: its hours, and those of each season that has others. */
final class ShiftPlan {
    /** The hours of a shift type, as far as they have been read. */
    static final class Hours {
        HourRange range = HourRange.wholeDay();
        List<HourRange> breaks = List.of();

        @Nullable Duration paidTime;
    }

    /** A season under way; its hours are those of the shift, not of a calendar. */
    static final class InSeason {
        final Season.Builder when = Season.builder().hours(WeeklyHours.none());
        final Hours hours = new Hours();
    }

    private record Seasonal(Season when, Hours hours) {}

    final Hours hours = new Hours();
    ShiftCode code = ShiftCode.DAY;
    boolean isNight;

    @Nullable String colour;

    private final List<Seasonal> seasons = new ArrayList<>();

    void seasons(List<InSeason> drafts) {
        drafts.forEach(draft -> seasons.add(new Seasonal(draft.when.build(), draft.hours)));
    }

    /** The shift type of a day. */
    ShiftType on(LocalDate date) {
        for (Seasonal season : seasons) {
            if (season.when.includes(date)) {
                return type(season.hours);
            }
        }
        return type(hours);
    }

    /** The shift types of all days, that of no season first. */
    Set<ShiftType> inAllSeasons() {
        Set<ShiftType> types = new LinkedHashSet<>(List.of(type(hours)));
        seasons.forEach(season -> types.add(type(season.hours)));
        return types;
    }

    private ShiftType type(Hours inForce) {
        ShiftType.Builder type = ShiftType.builder()
                .code(code)
                .night(isNight)
                .hours(inForce.range)
                .breaks(inForce.breaks);
        if (inForce.paidTime != null) {
            type.paidTime(inForce.paidTime);
        }
        if (colour != null) {
            type.colour(colour);
        }
        return type.build();
    }
}
