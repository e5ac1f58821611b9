package io.careline.examples.month.input;

import io.careline.common.AgentId;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveTypeId;
import java.time.LocalDate;
import java.util.Optional;

/** What people of the desk want, said without knowing the roster. */
public sealed interface Wish permits Wish.Leave, Wish.Swap, Wish.Clock {
    /** What those who are asked make of a wish. */
    enum Course {
        /** Everybody who has to agree does, one after the other. */
        AGREED,
        /** The first who is asked says no. */
        DECLINED,
        /** Nobody answers. */
        UNANSWERED,
        /** Who asked thinks better of it. */
        WITHDRAWN,
        /** Who asked signs it himself, and then everybody who has to. */
        PRESUMED
    }

    /**
     * Leave from one day to another.
     *
     * @param type which leave
     * @param from the first day
     * @param to the last day
     * @param half which half of a single day; empty for the whole
     * @param reason why
     * @param isExceptionAsked whether an exception is asked for
     * @param isEmergency whether it is reported when it has happened already (rules L14, L16)
     * @param course what becomes of it
     * @param isLateBack whether nobody reports back at its end
     */
    record Leave(
            LeaveTypeId type,
            LocalDate from,
            LocalDate to,
            Optional<DayHalf> half,
            Optional<String> reason,
            boolean isExceptionAsked,
            boolean isEmergency,
            Course course,
            boolean isLateBack)
            implements Wish {}

    /**
     * A shift that somebody wants to be rid of for one of a colleague's.
     *
     * @param shift the how-manieth of the month's shifts it is, the first being 1
     * @param with the colleague; empty for the best that the roster knows
     * @param reason why; empty if nothing is said
     * @param course what becomes of it
     */
    record Swap(int shift, Optional<AgentId> with, Optional<String> reason, Course course) implements Wish {}

    /**
     * What the time clock shows where it is not the shift's own hours.
     *
     * @param shift the how-manieth of the month's shifts it is, the first being 1
     * @param late minutes after the shift's start; negative before it
     * @param early minutes before the shift's end; negative after it
     * @param away minutes away from the post in the middle of the shift
     * @param isMissing whether nobody came at all
     */
    record Clock(int shift, int late, int early, int away, boolean isMissing) implements Wish {}
}
