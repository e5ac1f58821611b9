package io.careline.calendar;

/** What a running clock does when it comes under another policy. */
public enum PolicyChange {
    /** It keeps its start and its pauses; the new target counts from that start. */
    KEEP_START,

    /** The instance is cancelled and a new one starts at the moment of the change. */
    RESTART
}
