package io.careline.examples.replay.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The desk's day: office hours, lunch duty, night duty (rule R6, winter hours). */
final class Office {
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime LUNCH = LocalTime.of(12, 0);
    private static final LocalTime BACK = LocalTime.of(13, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private Office() {}

    static boolean isNight(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        return clock.isBefore(OPENS) || !clock.isBefore(CLOSES);
    }

    static boolean isLunch(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        return !clock.isBefore(LUNCH) && clock.isBefore(BACK);
    }

    static LocalDateTime morningAfter(LocalDateTime time) {
        LocalDate date = time.toLocalTime().isBefore(OPENS)
                ? time.toLocalDate()
                : time.toLocalDate().plusDays(1);
        return date.atTime(OPENS);
    }

    /** The moment at which so many minutes of office time have passed. */
    static LocalDateTime after(LocalDateTime start, int minutes) {
        LocalDateTime time = start;
        int left = minutes;
        while (true) {
            if (isNight(time)) {
                time = morningAfter(time);
            } else if (isLunch(time)) {
                time = time.toLocalDate().atTime(BACK);
            }
            LocalTime end = time.toLocalTime().isBefore(LUNCH) ? LUNCH : CLOSES;
            int room = (int) Duration.between(time.toLocalTime(), end).toMinutes();
            if (left < room) {
                return time.plusMinutes(left);
            }
            left -= room;
            time = time.toLocalDate().atTime(end);
        }
    }
}
