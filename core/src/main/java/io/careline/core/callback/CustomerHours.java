package io.careline.core.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.HourRange;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.Callback;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.core.calendar.Calendars;
import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** When a customer may be called: the policy's windows without its quiet hours, in the customer's own zone. */
final class CustomerHours {
    private static final WeeklyHours ALWAYS = WeeklyHours.of(EnumSet.allOf(DayOfWeek.class), HourRange.wholeDay());

    /** The windows alone, the time outside the quiet hours alone, and both together. */
    private record Hours(BusinessCalendar windows, BusinessCalendar loud, BusinessCalendar callable) {}

    private final WeeklyHours windows;
    private final WeeklyHours quiet;
    private final ZoneId home;
    private final ConcurrentMap<ZoneId, Hours> byZone = new ConcurrentHashMap<>();

    private CustomerHours(WeeklyHours windows, WeeklyHours quiet, ZoneId home) {
        this.windows = windows;
        this.quiet = quiet;
        this.home = home;
    }

    /** Reads the policy's hours; the desk's zone stands in for a customer's that is not known. */
    static CustomerHours of(CallbackPolicy policy, BusinessCalendar desk) {
        CustomerHours hours = new CustomerHours(policy.contactWindows(), policy.quietHours(), desk.zone());
        hours.in(desk.zone());
        return hours;
    }

    private Hours in(ZoneId zone) {
        return byZone.computeIfAbsent(zone, this::hours);
    }

    private Hours hours(ZoneId zone) {
        return new Hours(
                calendar("contact-windows", zone, windows, WeeklyHours.none()),
                calendar("outside-quiet-hours", zone, ALWAYS, quiet),
                calendar("callable-hours", zone, windows, quiet));
    }

    private static BusinessCalendar calendar(String name, ZoneId zone, WeeklyHours hours, WeeklyHours breaks) {
        return Calendars.of(CalendarSpecification.builder()
                .id(CalendarId.of(name))
                .zone(zone)
                .hours(hours)
                .breaks(breaks)
                .build());
    }

    /** Where a customer is; where the desk is if that is not known. */
    ZoneId zone(Callback callback) {
        return callback.zone().orElse(home);
    }

    /** A moment itself if the customer may be called then, else the next one at which he may. */
    Instant next(Callback callback, Instant from) {
        return next(zone(callback), from);
    }

    /** The same for whoever is in a zone. */
    Instant next(ZoneId zone, Instant from) {
        return in(zone).callable().plus(from, Duration.ZERO);
    }

    List<Rejection> allowCall(Callback callback, DecisionContext context) {
        return allowCall(callback, context.now());
    }

    List<Rejection> allowCall(Callback callback, Instant now) {
        Hours hours = in(zone(callback));
        if (hours.callable().isOpen(now)) {
            return List.of();
        }
        List<Rejection> reasons = new ArrayList<>(2);
        if (!hours.windows().isOpen(now)) {
            reasons.add(closed(CallbackReasons.OUTSIDE_WINDOW, callback, now));
        }
        if (!hours.loud().isOpen(now)) {
            reasons.add(closed(CallbackReasons.QUIET_HOURS, callback, now));
        }
        return reasons;
    }

    private Rejection closed(String code, Callback callback, Instant now) {
        return Rejection.of(code)
                .with("local", LocalTimes.of(now, zone(callback)))
                .with("opensAt", next(callback, now));
    }
}
