package io.careline.examples.replay.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What can be the matter with a shift on a made-up time clock. */
enum ClockStory {
    /** Nothing. */
    IN_TIME,
    /** A few minutes late. */
    MINUTES_LATE,
    /** Late by a quarter of an hour or more (rules A1, A3). */
    LATE,
    /** The same, by somebody who was late before (rule A1). */
    LATE_AGAIN,
    /** Late by an hour or more (rules A1, A3). */
    HOURS_LATE,
    /** Gone before the end (rule A4). */
    EARLY,
    /** Gone before the end, with the day's work undone (rule A2). */
    UNDONE,
    /** Away from the post for a short time. */
    SHORTLY_AWAY,
    /** Away from the post for long (rule A3). */
    LONG_AWAY,
    /** Never signed out. */
    FORGOTTEN,
    /** Never signed in, which the supervisor put right on evidence. */
    CORRECTED,
    /** Put right without evidence. */
    UNPROVEN,
    /** Not there. */
    ABSENT;

    /** What happens in the month of a desk. */
    static List<ClockStory> of(PeopleDesk desk) {
        return switch (desk) {
            case PROPERTY ->
                List.of(
                        LATE,
                        LATE,
                        LATE,
                        MINUTES_LATE,
                        MINUTES_LATE,
                        MINUTES_LATE,
                        EARLY,
                        EARLY,
                        SHORTLY_AWAY,
                        FORGOTTEN,
                        FORGOTTEN,
                        CORRECTED,
                        CORRECTED,
                        UNPROVEN,
                        ABSENT);
            case STRICT_SHOP ->
                times(
                        6,
                        MINUTES_LATE,
                        List.of(
                                LATE,
                                LATE,
                                HOURS_LATE,
                                EARLY,
                                EARLY,
                                SHORTLY_AWAY,
                                SHORTLY_AWAY,
                                LONG_AWAY,
                                LONG_AWAY,
                                FORGOTTEN,
                                CORRECTED,
                                CORRECTED,
                                CORRECTED,
                                UNPROVEN,
                                ABSENT));
            case RESTAURANT ->
                times(
                        7,
                        MINUTES_LATE,
                        List.of(
                                LATE,
                                LATE_AGAIN,
                                LATE_AGAIN,
                                LATE,
                                LATE,
                                LATE,
                                HOURS_LATE,
                                HOURS_LATE,
                                EARLY,
                                EARLY,
                                UNDONE,
                                UNDONE,
                                SHORTLY_AWAY,
                                FORGOTTEN,
                                CORRECTED,
                                CORRECTED,
                                ABSENT));
        };
    }

    private static List<ClockStory> times(int count, ClockStory story, List<ClockStory> others) {
        List<ClockStory> stories = new ArrayList<>(others);
        stories.addAll(Collections.nCopies(count, story));
        return stories;
    }
}
