package io.careline.core.complaint;

import static io.careline.complaint.ComplaintClock.FIRST_RESPONSE;
import static io.careline.complaint.ComplaintClock.FOLLOW_UP;
import static io.careline.complaint.ComplaintClock.HANDOVER;
import static io.careline.complaint.ComplaintClock.NEXT_RESPONSE;
import static io.careline.complaint.ComplaintClock.PERIODIC_UPDATE;
import static io.careline.complaint.ComplaintClock.RESOLUTION;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockName;
import io.careline.calendar.HoldReason;
import io.careline.calendar.ServiceClock;
import io.careline.complaint.ComplaintSpan;
import io.careline.core.calendar.ClockMarks;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the steps of a complaint mean for its clocks; the marks go into the step's event. */
final class ComplaintClockMarks {
    private static final List<ComplaintSpan> FROM_RECEIPT = List.of(
            ComplaintSpan.RECEIPT_TO_ACCEPTANCE,
            ComplaintSpan.RECEIPT_TO_RESPONSE,
            ComplaintSpan.RECEIPT_TO_RESOLUTION);

    private final ComplaintClockBook book;
    private final ClockMarks marks;

    ComplaintClockMarks(ComplaintClockBook book, ClockMarks marks) {
        this.book = book;
        this.marks = marks;
    }

    List<ClockMark> marks() {
        return marks.marks();
    }

    ComplaintClockMarks start(ClockName name, Instant at) {
        marks.start(name, at);
        return this;
    }

    ComplaintClockMarks stop(ClockName name, Instant at) {
        marks.stop(name, at);
        return this;
    }

    /** A span begins: its clocks start, each once. */
    ComplaintClockMarks begin(ComplaintSpan span, Instant at) {
        for (ClockName name : book.spanning(span)) {
            if (!marks.isStarted(name)) {
                start(name, at);
            }
        }
        return this;
    }

    private ComplaintClockMarks end(ComplaintSpan span, Instant at) {
        for (ClockName name : book.spanning(span)) {
            stop(name, at);
        }
        return this;
    }

    /** The complaint has come in. */
    ComplaintClockMarks received(Instant at) {
        FROM_RECEIPT.forEach(span -> begin(span, at));
        return this;
    }

    /** The complaint is taken up: acknowledged or assessed, whichever comes first. */
    ComplaintClockMarks accepted(Instant at) {
        return end(ComplaintSpan.RECEIPT_TO_ACCEPTANCE, at).begin(ComplaintSpan.ACCEPTANCE_TO_RESOLUTION, at);
    }

    /** A response is given. */
    ComplaintClockMarks responded(Instant at) {
        return answered(at).end(ComplaintSpan.RECEIPT_TO_RESPONSE, at);
    }

    /** The customer has heard from the desk: what was owed to him is given, and the next update is due anew. */
    ComplaintClockMarks answered(Instant at) {
        marks.stop(FIRST_RESPONSE, at)
                .stop(NEXT_RESPONSE, at)
                .stop(HANDOVER, at)
                .restart(PERIODIC_UPDATE, at);
        return this;
    }

    /** The desk has heard from the customer: he is owed an answer, unless he still is owed the first. */
    ComplaintClockMarks asked(Instant at) {
        return marks.isGoing(FIRST_RESPONSE) ? this : start(NEXT_RESPONSE, at);
    }

    /** The complaint is open, or open again. */
    ComplaintClockMarks opened(Instant at) {
        marks.cancel(FOLLOW_UP, at).start(RESOLUTION, at).start(PERIODIC_UPDATE, at);
        return this;
    }

    /** The complaint goes on as if it had not been merged: what was owed then is owed again, and not from now on only. */
    ComplaintClockMarks unmerged(Instant at) {
        marks.uncancelAllBut(FOLLOW_UP, at).resumeAll(at);
        return opened(at);
    }

    /** The complaint is resolved: nothing more is owed but the follow-up. */
    ComplaintClockMarks resolved(Instant at) {
        marks.stop(FIRST_RESPONSE, at)
                .stop(NEXT_RESPONSE, at)
                .stop(HANDOVER, at)
                .stop(RESOLUTION, at)
                .cancel(PERIODIC_UPDATE, at)
                .stopAllBut(FOLLOW_UP, at)
                .start(FOLLOW_UP, at);
        return this;
    }

    /** It came in earlier than was known: what is owed from the receipt on is owed that much earlier. */
    ComplaintClockMarks receivedEarlier(Instant before, Instant receivedAt, Instant at) {
        marks.startEarlier(FIRST_RESPONSE, before, receivedAt, at).startEarlier(RESOLUTION, before, receivedAt, at);
        for (ComplaintSpan span : FROM_RECEIPT) {
            for (ClockName name : book.spanning(span)) {
                marks.startEarlier(name, before, receivedAt, at);
            }
        }
        return this;
    }

    /** Nothing is owed any more. */
    ComplaintClockMarks ended(Instant at) {
        marks.cancelAll(at);
        return this;
    }

    ComplaintClockMarks held(HoldReason reason, Instant at) {
        marks.holdAll(reason, at);
        return this;
    }

    ComplaintClockMarks resumed(Instant at) {
        marks.resumeAll(at);
        return this;
    }

    /** The complaint is of another kind now, for which other clocks count. */
    ComplaintClockMarks reclassified(Map<ClockName, ServiceClock> changed, Instant at) {
        marks.retargetAll(changed, at);
        return this;
    }

    ComplaintClockMarks breached(ClockName name, Instant at) {
        marks.breach(name, at);
        return this;
    }
}
