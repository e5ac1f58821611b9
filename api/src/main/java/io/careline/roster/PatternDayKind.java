package io.careline.roster;

import io.careline.common.Incubating;

/** What a day of a pattern asks for. */
@Incubating(since = "0.1.0")
public enum PatternDayKind {
    /** A day off. */
    OFF,
    /** Any shift. */
    WORK,
    /** One of some shifts. */
    SHIFTS,
    /** Any shift but some. */
    OTHER_SHIFTS,
    /** A shift or none. */
    ANY
}
