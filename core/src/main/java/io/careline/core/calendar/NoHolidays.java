package io.careline.core.calendar;

import io.careline.calendar.CalendarDay;
import io.careline.port.HolidaySource;
import java.time.LocalDate;

/** Every day of every year is ordinary: for a calendar without a holiday source. */
enum NoHolidays implements HolidaySource {
    NONE;

    @Override
    public boolean covers(int year) {
        return true;
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return CalendarDay.ordinary(date);
    }
}
