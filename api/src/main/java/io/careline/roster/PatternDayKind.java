package io.careline.roster;

/** What a day of a pattern asks for. */
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
