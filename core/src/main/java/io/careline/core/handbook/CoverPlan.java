package io.careline.core.handbook;

import io.careline.calendar.Season;
import io.careline.calendar.WeeklyHours;
import io.careline.roster.CoverRequirement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cover that a handbook wants on some days, as far as it has been read. */
final class CoverPlan {
    /** What public holidays are for cover. */
    enum Holidays {
        /** Days like all others. */
        INCLUDED,
        /** Days without it. */
        EXCLUDED,
        /** The only days with it. */
        ONLY
    }

    private final List<Consumer<CoverRequirement.Builder>> parts = new ArrayList<>();
    Set<DayOfWeek> weekdays = EnumSet.allOf(DayOfWeek.class);
    Holidays holidays = Holidays.INCLUDED;

    @Nullable MonthDay from;

    @Nullable MonthDay to;

    /** @param weekday whose plans the date follows */
    boolean isWantedOn(LocalDate date, boolean isHoliday, DayOfWeek weekday) {
        return isInSeason(date)
                && (isHoliday ? holidays != Holidays.EXCLUDED : holidays != Holidays.ONLY)
                && weekdays.contains(weekday);
    }

    private boolean isInSeason(LocalDate date) {
        return from == null
                || to == null
                || Season.builder()
                        .firstDay(from)
                        .lastDay(to)
                        .hours(WeeklyHours.none())
                        .build()
                        .includes(date);
    }

    /** Keeps a part of the requirement for the days on which it is put together. */
    void add(Consumer<CoverRequirement.Builder> part) {
        parts.add(part);
    }

    CoverRequirement on(LocalDate date) {
        CoverRequirement.Builder cover = CoverRequirement.builder();
        parts.forEach(part -> part.accept(cover));
        return cover.date(date).build();
    }
}
