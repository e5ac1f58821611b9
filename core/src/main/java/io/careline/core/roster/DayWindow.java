package io.careline.core.roster;

/** A stretch of days over which a rule counts, the end excluded. */
record DayWindow(int start, int end, Bounds bounds) {}
