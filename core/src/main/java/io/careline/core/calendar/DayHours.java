package io.careline.core.calendar;

import io.careline.calendar.HourRange;
import java.util.List;

/** The hours and breaks that start on one date, and whether the date may be a working day. */
record DayHours(List<HourRange> hours, List<HourRange> breaks, boolean isWorkday) {
    static final DayHours CLOSED = new DayHours(List.of(), List.of(), false);
}
