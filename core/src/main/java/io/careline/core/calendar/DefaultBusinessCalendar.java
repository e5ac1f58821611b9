package io.careline.core.calendar;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.OpenInterval;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A calendar over a source of years. */
final class DefaultBusinessCalendar implements BusinessCalendar {
    private final CalendarId id;
    private final ZoneId zone;
    private final Years years;
    private final OpenTime time;
    private final Edges edges;
    private final Workdays workdays;

    DefaultBusinessCalendar(CalendarId id, ZoneId zone, YearSource source) {
        this.id = Objects.requireNonNull(id, "id");
        this.zone = zone;
        this.years = new Years(zone, source);
        this.time = new OpenTime(years);
        this.edges = new Edges(years);
        this.workdays = new Workdays(years);
        if (!years.isEverOpen()) {
            throw new IllegalArgumentException("calendar (" + id + ") is never open in the years it covers: " + source);
        }
    }

    @Override
    public CalendarId id() {
        return id;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public boolean covers(int year) {
        return years.covers(year);
    }

    @Override
    public boolean isOpen(Instant instant) {
        return time.isOpen(instant);
    }

    @Override
    public Optional<Instant> nextOpening(Instant instant) {
        return edges.nextOpening(instant);
    }

    @Override
    public Optional<Instant> previousOpening(Instant instant) {
        return edges.previousOpening(instant);
    }

    @Override
    public Optional<Instant> nextClosing(Instant instant) {
        return edges.nextClosing(instant);
    }

    @Override
    public Optional<Instant> previousClosing(Instant instant) {
        return edges.previousClosing(instant);
    }

    @Override
    public Instant plus(Instant instant, Duration duration) {
        Objects.requireNonNull(instant, "instant");
        requireNotNegative(duration);
        if (!duration.isZero()) {
            return time.plus(instant, duration);
        }
        return isOpen(instant) ? instant : nextOpening(instant).orElseThrow(() -> outside("opening", "after", instant));
    }

    @Override
    public Instant minus(Instant instant, Duration duration) {
        Objects.requireNonNull(instant, "instant");
        requireNotNegative(duration);
        if (!duration.isZero()) {
            return time.minus(instant, duration);
        }
        return isOpen(instant)
                ? instant
                : edges.lastClosingBy(instant).orElseThrow(() -> outside("closing", "before", instant));
    }

    @Override
    public Duration between(Instant from, Instant to) {
        requireInOrder(from, to);
        return time.between(from, to);
    }

    @Override
    public List<OpenInterval> openIntervals(Instant from, Instant to) {
        requireInOrder(from, to);
        return edges.between(from, to);
    }

    @Override
    public boolean isWorkday(LocalDate date) {
        return workdays.includes(date);
    }

    @Override
    public Optional<OpenInterval> workday(LocalDate date) {
        return workdays.span(date);
    }

    @Override
    public LocalDate plusDays(LocalDate date, int days) {
        Objects.requireNonNull(date, "date");
        requireNotNegative(days);
        return workdays.plus(date, days);
    }

    @Override
    public LocalDate minusDays(LocalDate date, int days) {
        Objects.requireNonNull(date, "date");
        requireNotNegative(days);
        return workdays.minus(date, days);
    }

    @Override
    public int daysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
        }
        return workdays.between(from, to);
    }

    @Override
    public BusinessCalendar intersection(CalendarId id, BusinessCalendar other) {
        Objects.requireNonNull(other, "other");
        return new DefaultBusinessCalendar(id, zone, new IntersectionYears(this, other));
    }

    /** The name and the zone: {@code night-desk in Asia/Shanghai}. */
    @Override
    public String toString() {
        return id + " in " + zone;
    }

    private static void requireNotNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration (" + duration + ") must not be negative");
        }
    }

    private static void requireNotNegative(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days (" + days + ") must not be negative");
        }
    }

    private static void requireInOrder(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
        }
    }

    private DateTimeException outside(String edge, String side, Instant instant) {
        return new DateTimeException("calendar (" + id + ") has no " + edge + " " + side + " " + instant
                + " in the years " + Years.FIRST + " to " + Years.LAST);
    }
}
