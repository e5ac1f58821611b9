package io.careline.examples.replay.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What can come of a made-up request for leave. */
enum LeaveStory {
    /** A day, asked for in time, approved, reported back from. */
    ORDINARY,
    /** An afternoon. */
    HALF_DAY,
    /** Two hours. */
    HOURS,
    /** Four days of work: two levels decide (rules L6, L7). */
    LONG,
    /** A day off lies between the days (nothing is said of sandwiches: it does not count). */
    AROUND_A_DAY_OFF,
    /** Asked for too late (rule L5), and refused. */
    TOO_LATE,
    /** Too late (rule L5), with an exception that the head grants. */
    EXCEPTION,
    /** By a colleague (rule L8). */
    BY_PROXY,
    /** From a night shift (rule L9). */
    NIGHT,
    /** From a night shift after noon (rule L9). */
    NIGHT_AFTER_NOON,
    /** From a night shift in a special case: approved, and the shift is open to be claimed. */
    NIGHT_EXCEPTION,
    /** On duty on a public holiday (rule L19). */
    HOLIDAY,
    /** On a shift that was swapped (rule L18). */
    SWAPPED_SHIFT,
    /** More than there is. */
    NO_BALANCE,
    /** Nobody else would be there (rule R7). */
    NO_COVER,
    /** The same days twice. */
    TWICE,
    /** The head decides before the supervisor (rule L6). */
    SKIPPED_LEVEL,
    /** A supervisor of another line decides (rule L6). */
    ANOTHER_LINE,
    /** A colleague decides. */
    NO_APPROVER,
    /** Not approved. */
    DECLINED,
    /** Not approved, and stayed away all the same (rule L5). */
    DECLINED_AND_AWAY,
    /** Taken back. */
    WITHDRAWN,
    /** Sent back, put right and approved. */
    RETURNED,
    /** Never decided. */
    EXPIRED,
    /** Approved and undone again. */
    REVOKED,
    /** Ill before the shift, called in time, papers on the first day back (rules L14, L16). */
    EMERGENCY,
    /** The same, and the papers never come (rule L16). */
    NO_PAPERS,
    /** Called in too late (rules L14, L16). */
    LATE_CALL,
    /** Not back when it ended (rule L3). */
    OVERSTAYED,
    /** Back a day early. */
    SHORTENED;

    /** The stories of a desk's month: most requests are in order. */
    static List<LeaveStory> of(PeopleDesk desk) {
        return switch (desk) {
            case PROPERTY ->
                stories(
                        12,
                        List.of(
                                HALF_DAY,
                                HALF_DAY,
                                HOURS,
                                HOURS,
                                LONG,
                                AROUND_A_DAY_OFF,
                                TOO_LATE,
                                TOO_LATE,
                                EXCEPTION,
                                BY_PROXY,
                                NIGHT_EXCEPTION,
                                HOLIDAY,
                                HOLIDAY,
                                SWAPPED_SHIFT,
                                NO_BALANCE,
                                NO_BALANCE,
                                NO_COVER,
                                TWICE,
                                NO_APPROVER,
                                DECLINED,
                                WITHDRAWN,
                                RETURNED,
                                EXPIRED,
                                REVOKED,
                                EMERGENCY,
                                EMERGENCY,
                                NO_PAPERS,
                                LATE_CALL,
                                OVERSTAYED,
                                SHORTENED));
            case STRICT_SHOP ->
                stories(
                        12,
                        List.of(
                                HALF_DAY,
                                HALF_DAY,
                                HOURS,
                                LONG,
                                AROUND_A_DAY_OFF,
                                TOO_LATE,
                                TOO_LATE,
                                EXCEPTION,
                                BY_PROXY,
                                BY_PROXY,
                                NIGHT,
                                NIGHT,
                                NIGHT_AFTER_NOON,
                                NIGHT_EXCEPTION,
                                HOLIDAY,
                                HOLIDAY,
                                SWAPPED_SHIFT,
                                SWAPPED_SHIFT,
                                SKIPPED_LEVEL,
                                ANOTHER_LINE,
                                NO_APPROVER,
                                DECLINED,
                                DECLINED_AND_AWAY,
                                WITHDRAWN,
                                RETURNED,
                                EXPIRED,
                                REVOKED,
                                EMERGENCY,
                                EMERGENCY,
                                NO_PAPERS,
                                OVERSTAYED));
            case RESTAURANT ->
                stories(
                        8,
                        List.of(
                                HALF_DAY,
                                LONG,
                                AROUND_A_DAY_OFF,
                                TOO_LATE,
                                TOO_LATE,
                                NO_APPROVER,
                                DECLINED,
                                WITHDRAWN,
                                EMERGENCY,
                                OVERSTAYED,
                                OVERSTAYED));
        };
    }

    private static List<LeaveStory> stories(int ordinary, List<LeaveStory> others) {
        List<LeaveStory> stories = new ArrayList<>(others);
        stories.addAll(Collections.nCopies(ordinary, ORDINARY));
        return stories;
    }
}
