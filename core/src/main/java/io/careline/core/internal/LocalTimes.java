package io.careline.core.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Shows moments in reasons as people read them: by the clock on their wall, to the minute. */
public final class LocalTimes {
    private LocalTimes() {}

    /** What a clock in a zone shows. */
    public static LocalDateTime of(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
    }
}
