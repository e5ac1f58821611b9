package io.careline.examples.month.input;

import io.careline.common.AgentId;
import io.careline.handover.RecordItem;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveTypeId;
import io.careline.roster.ShiftCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people of the desk want, said without knowing the roster. */
public sealed interface Wish permits Wish.Leave, Wish.Swap, Wish.Clock, Wish.Handover {
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

    /** What goes wrong when a shift is handed over. */
    enum Slip {
        /** Nothing. */
        NONE,
        /** The giver forgets to say anything of the last kind that he must speak of, and is held back until he does. */
        FORGOTTEN,
        /** One piece of the equipment is not there. */
        MISSING,
        /** The place is not clean; it is tidied up. */
        UNCLEAN,
        /** The giver wants to go at the end of his shift, whoever is there. */
        LEAVING
    }

    /**
     * A shift that is handed over: who has it and who comes next is on the roster. What must be told and is not among the
     * items is reported as nothing to tell.
     *
     * @param given the shift that ends
     * @param date its day
     * @param taken the shift that follows, of the same day if it does not begin earlier, else of the next
     * @param late minutes that the next comes after he should; negative before
     * @param items what is told; only the kind, the text and what it is about are read
     * @param slip what goes wrong
     */
    record Handover(ShiftCode given, LocalDate date, ShiftCode taken, int late, List<RecordItem> items, Slip slip)
            implements Wish {
        /** Copies the list. */
        public Handover {
            items = List.copyOf(items);
        }
    }
}
