package io.careline.callback;

import io.careline.calendar.ClockMark;
import io.careline.common.Attributes;
import io.careline.lifecycle.Event;
import java.util.List;
import org.immutables.value.Value;

/** Something that was decided about a callback. Later releases may add kinds: keep a default branch. */
public sealed interface CallbackEvent extends Event
        permits CallAnswered,
                CallFailed,
                CallPutOff,
                CallbackAssigned,
                CallbackBecameDue,
                CallbackCancelled,
                CallbackCompleted,
                CallbackExhausted,
                CallbackExpired,
                CallbackOffered,
                CallbackOwnerNoticeRequested,
                CallbackReassigned,
                CallbackRequested,
                CallbackScheduled,
                CallbackSuppressed,
                CaseDisputeRequested,
                CaseFollowUpReported,
                CustomerDialed,
                MissingCallReported,
                NewCaseRequested,
                OfferDeclined,
                PromiseBreached,
                StepTaken,
                VisitRecorded {
    /** Which event this is. */
    @Override
    CallbackEventType type();

    /** What this did to the callback's clocks, due times included; empty if nothing. */
    List<ClockMark> clocks();

    /** What the host carried along in the command; it goes into the callback's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
