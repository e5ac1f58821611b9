package io.careline.leave;

import io.careline.common.Incubating;
import java.time.LocalDate;

/**
 * Tells what each date is to one person whose leave is counted: by the desk's calendar, by the person's own roster.
 *
 * <p>An implementation answers the same question the same way for ever, without I/O, and is safe for use by several
 * threads. A calendar that changed is a new one, and leave is counted again.
 */
@FunctionalInterface
@Incubating(since = "0.1.0")
public interface LeaveCalendar {
    /**
     * What a date is; the answer's {@link LeaveDay#date()} is the date asked for.
     *
     * @throws NullPointerException if the date is null
     * @throws java.time.DateTimeException if the calendar cannot tell
     */
    LeaveDay day(LocalDate date);
}
