package io.careline.core.calendar;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.DayKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.Season;
import io.careline.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The obvious calendar: one bit a minute over a window of days, searched minute by minute. Moments are epoch minutes. */
final class SlowCalendar {
    private final CalendarSpecification specification;
    private final ZoneRules rules;
    final LocalDate firstDate;
    final LocalDate lastDate;
    final long first;
    final long last;
    private final BitSet open = new BitSet();

    SlowCalendar(CalendarSpecification specification, LocalDate centre, int daysAround) {
        this.specification = specification;
        this.rules = specification.zone().getRules();
        this.firstDate = centre.minusDays(daysAround);
        this.lastDate = centre.plusDays(daysAround);
        this.first = minute(firstDate, 0);
        this.last = minute(lastDate, 0);
        BitSet breaks = new BitSet();
        for (LocalDate date = firstDate.minusDays(3); date.isBefore(lastDate.plusDays(3)); date = date.plusDays(1)) {
            setMinutes(open, date, hours(date));
            setMinutes(breaks, date, breaks(date));
        }
        open.andNot(breaks);
    }

    private void setMinutes(BitSet bits, LocalDate date, List<HourRange> ranges) {
        for (HourRange range : ranges) {
            for (long minute = minute(date, range.startMinute()); minute < minute(date, range.endMinute()); minute++) {
                if (minute >= first - 10_000) {
                    bits.set(bit(minute));
                }
            }
        }
    }

    private int bit(long minute) {
        return Math.toIntExact(minute - first + 10_000);
    }

    private long minute(LocalDate date, int minuteOfDay) {
        LocalDateTime local = date.atStartOfDay().plusMinutes(minuteOfDay);
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        ZoneOffset offset = offsets.isEmpty() ? rules.getTransition(local).getOffsetBefore() : offsets.get(0);
        for (ZoneOffset other : offsets) {
            if (local.toEpochSecond(other) < local.toEpochSecond(offset)) {
                offset = other;
            }
        }
        return local.toEpochSecond(offset) / 60;
    }

    private boolean exists(LocalDate date) {
        for (int minute = 0; minute < 1440; minute++) {
            if (!rules.getValidOffsets(date.atStartOfDay().plusMinutes(minute)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<CalendarDay> day(LocalDate date) {
        return specification.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst();
    }

    private DayOfWeek weekday(LocalDate date) {
        return day(date)
                .filter(day -> day.kind() == DayKind.MAKE_UP_WORKDAY)
                .map(day -> day.hoursOf().orElse(specification.makeUpHours()))
                .orElse(date.getDayOfWeek());
    }

    private Optional<Season> season(LocalDate date) {
        return specification.seasons().stream()
                .filter(season -> season.includes(date))
                .findFirst();
    }

    private boolean isHoliday(LocalDate date) {
        return day(date).filter(day -> day.kind() == DayKind.HOLIDAY).isPresent();
    }

    private List<HourRange> hours(LocalDate date) {
        List<HourRange> own = day(date).map(CalendarDay::hours).orElse(List.of());
        if (!exists(date)) {
            return List.of();
        } else if (!own.isEmpty()) {
            return own;
        } else if (isHoliday(date)) {
            return List.of();
        }
        WeeklyHours hours = season(date).map(Season::hours).orElse(specification.hours());
        return hours.on(weekday(date));
    }

    private List<HourRange> breaks(LocalDate date) {
        List<HourRange> own = day(date).map(CalendarDay::hours).orElse(List.of());
        if (!exists(date) || !own.isEmpty() || isHoliday(date)) {
            return List.of();
        }
        WeeklyHours breaks = season(date).map(Season::breaks).orElse(specification.breaks());
        return breaks.on(weekday(date));
    }

    boolean isOpen(long minute) {
        return open.get(bit(minute));
    }

    boolean isOpening(long minute) {
        return isOpen(minute) && !isOpen(minute - 1);
    }

    boolean isClosing(long minute) {
        return !isOpen(minute) && isOpen(minute - 1);
    }

    OptionalLong nextOpening(long minute) {
        for (long m = minute + 1; m < last; m++) {
            if (isOpening(m)) {
                return OptionalLong.of(m);
            }
        }
        return OptionalLong.empty();
    }

    OptionalLong previousOpening(long minute) {
        for (long m = minute - 1; m > first; m--) {
            if (isOpening(m)) {
                return OptionalLong.of(m);
            }
        }
        return OptionalLong.empty();
    }

    OptionalLong nextClosing(long minute) {
        for (long m = minute + 1; m < last; m++) {
            if (isClosing(m)) {
                return OptionalLong.of(m);
            }
        }
        return OptionalLong.empty();
    }

    OptionalLong previousClosing(long minute) {
        for (long m = minute - 1; m > first; m--) {
            if (isClosing(m)) {
                return OptionalLong.of(m);
            }
        }
        return OptionalLong.empty();
    }

    OptionalLong plus(long minute, long minutes) {
        long left = minutes;
        for (long m = minute; m < last; m++) {
            if (left == 0 && (minutes > 0 || isOpen(m))) {
                return OptionalLong.of(m);
            }
            if (isOpen(m)) {
                left--;
            }
        }
        return OptionalLong.empty();
    }

    OptionalLong minus(long minute, long minutes) {
        long left = minutes;
        for (long m = minute; m > first; m--) {
            if (left == 0 && (minutes > 0 || isOpen(m) || isClosing(m))) {
                return OptionalLong.of(m);
            }
            if (isOpen(m - 1)) {
                left--;
            }
        }
        return OptionalLong.empty();
    }

    long between(long from, long to) {
        long count = 0;
        for (long m = from; m < to; m++) {
            count += isOpen(m) ? 1 : 0;
        }
        return count;
    }

    /** The first and the last open minute of the hours that start on a date; empty if it is no working day. */
    Optional<long[]> workday(LocalDate date) {
        if (isHoliday(date)) {
            return Optional.empty();
        }
        BitSet own = new BitSet();
        setMinutes(own, date, hours(date));
        own.and(open);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new long[] {
                    own.nextSetBit(0) + first - 10_000, own.previousSetBit(own.length()) + first - 10_000
                });
    }

    static Instant instant(long minute) {
        return Instant.ofEpochSecond(60 * minute);
    }
}
