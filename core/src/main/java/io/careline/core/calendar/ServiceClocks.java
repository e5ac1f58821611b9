package io.careline.core.calendar;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ServiceClock;

/** Makes service clocks. */
public final class ServiceClocks {
    private ServiceClocks() {}

    /**
     * The clock that measures a policy's promise in a calendar; safe for use by several threads.
     *
     * @param calendar what counts for a clock of business time; for one of calendar time only its zone does
     * @throws NullPointerException if an argument is null
     */
    public static ServiceClock of(ClockPolicy policy, BusinessCalendar calendar) {
        return new DefaultServiceClock(policy, calendar);
    }
}
