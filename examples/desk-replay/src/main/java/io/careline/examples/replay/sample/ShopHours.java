package io.careline.examples.replay.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** The made-up shop's day: two shifts that follow each other (rule R2). */
final class ShopHours {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 30);

    private ShopHours() {}

    /** The moment itself, or the next at which somebody works. */
    static LocalDateTime open(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        if (clock.isBefore(OPENS)) {
            return time.toLocalDate().atTime(OPENS);
        }
        return clock.isBefore(CLOSES) ? time : time.toLocalDate().plusDays(1).atTime(OPENS);
    }
}
