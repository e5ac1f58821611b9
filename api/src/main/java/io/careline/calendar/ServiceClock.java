package io.careline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One promise to a customer, measured: a policy and a calendar applied to the marks of a trace.
 *
 * <p>Every method is a pure function of its arguments and always looks at the latest instance of the policy's clock. The
 * first group reads; the second gives the marks that a decision must record, in order, and none when there is nothing to
 * record, so that {@code marks.addAll(clock.start(trace, now))} is always right.
 *
 * <p><b>Due.</b> The due time is the one recorded in the marks; it moves by new marks only. A clock stopped exactly at its
 * due time is met, stopped later it is breached. A breach may be recorded from the due time on; at the due time itself
 * whichever is decided first counts. Whatever is decided after the due time records the breach first if it is not yet
 * recorded, so that each breached instance has exactly one such mark; a breached instance can only be stopped or
 * cancelled, and stays breached.
 *
 * <p><b>Whole days.</b> The target {@code P3D} is due with the end of the third day after the start's date in the
 * calendar's zone: of the third working day, at its last closing, when the clock counts business time, else of the third
 * date, at midnight. A pause moves it by as many days as ended during the pause.
 *
 * <p><b>Holds.</b> Only a hold for a reason that the policy names pauses the clock; a regulatory clock never pauses. While
 * it is paused, further holds change nothing and one resumption ends the pause.
 *
 * <p>A {@code now} before the start counts as the start. Arguments must be non-null, or {@link NullPointerException} is
 * thrown; a time beyond the calendar's bounds throws {@link java.time.DateTimeException}, see {@link BusinessCalendar}.
 * Safe for use by several threads.
 */
public interface ServiceClock {
    /** What the clock promises. */
    ClockPolicy policy();

    /** The calendar it counts in. */
    BusinessCalendar calendar();

    /** How the clock stands now. */
    ClockState state(ClockTrace trace, Instant now);

    /**
     * The time counted since the start without the pauses, in the clock's basis, up to now or to its end; zero if it was
     * never started.
     */
    Duration elapsed(ClockTrace trace, Instant now);

    /** The time it was paused, in the clock's basis, up to now or to its end; zero if never. */
    Duration paused(ClockTrace trace, Instant now);

    /** The recorded due time, also after the end; empty if the clock was never started or is paused. */
    Optional<Instant> dueAt(ClockTrace trace);

    /**
     * The time left until the due time in the clock's basis; zero once it has passed; what was left at the hold while
     * paused; empty if the clock was never started or has ended.
     */
    Optional<Duration> remaining(ClockTrace trace, Instant now);

    /**
     * When to warn of the coming due time: earliest first, never before the start, none twice; empty unless the clock is
     * running and its breach is not recorded.
     */
    List<Instant> warnings(ClockTrace trace);

    /** Starts an instance; nothing if the latest one goes on. */
    List<ClockMark> start(ClockTrace trace, Instant now);

    /** Pauses the clock; nothing unless it is running and the policy names the reason. */
    List<ClockMark> hold(ClockTrace trace, Instant now, HoldReason reason);

    /** Ends the pause; the new due time leaves what was left at the hold. Nothing unless it is paused. */
    List<ClockMark> resume(ClockTrace trace, Instant now);

    /** Ends the instance as kept, also when it is late; nothing if none goes on. */
    List<ClockMark> stop(ClockTrace trace, Instant now);

    /** Calls the instance off; nothing if none goes on. */
    List<ClockMark> cancel(ClockTrace trace, Instant now);

    /**
     * Brings an instance that was started under another policy under this clock's, as {@link
     * ClockPolicy#onPolicyChange()} says; nothing if none goes on or its due time stays. To be called when the policy
     * changed, else a restart starts anew for nothing. An instance whose hold does not pause it under this policy is
     * resumed. The new due time may already have passed: the breach is then due at once.
     */
    List<ClockMark> retarget(ClockTrace trace, Instant now);

    /** Records that the due time was reached; nothing unless the clock is running, it is time and it is not yet recorded. */
    List<ClockMark> breach(ClockTrace trace, Instant now);
}
