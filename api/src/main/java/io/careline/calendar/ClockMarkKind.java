package io.careline.calendar;

/** What a {@link ClockMark} says happened. More kinds may come: keep a default branch. */
public enum ClockMarkKind {
    /** A new instance of the clock runs, with a due time. */
    STARTED,

    /** It is paused; it has no due time until it is resumed. */
    HELD,

    /** It runs again, with a due time. */
    RESUMED,

    /** It came under another policy and has another due time; while held, the one it would have without the hold. */
    RETARGETED,

    /** The promise was kept, late or not; the instance has ended. */
    STOPPED,

    /** The promise was called off; the instance has ended. */
    CANCELLED,

    /** The due time was reached unkept; recorded at most once an instance, which goes on. */
    BREACHED;

    /** Whether a mark of this kind sets the due time. */
    public boolean isDueTimeSet() {
        return this == STARTED || this == RESUMED || this == RETARGETED;
    }

    /** Whether a mark of this kind ends its instance. */
    public boolean isEnd() {
        return this == STOPPED || this == CANCELLED;
    }
}
