package io.careline.core.complaint;

import static io.careline.complaint.ComplaintClock.FIRST_RESPONSE;
import static io.careline.complaint.ComplaintClock.FOLLOW_UP;
import static io.careline.complaint.ComplaintClock.HANDOVER;
import static io.careline.complaint.ComplaintClock.NEXT_RESPONSE;
import static io.careline.complaint.ComplaintClock.PERIODIC_UPDATE;
import static io.careline.complaint.ComplaintClock.RESOLUTION;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.calendar.ServiceClock;
import io.careline.complaint.ComplaintSpan;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one decision does to a complaint's clocks, step by step; the marks go into its event. */
final class ComplaintClockMarks {
    private final ComplaintClockBook book;
    private Optional<Severity> severity;
    private final Optional<CustomerTier> tier;
    private final List<ClockMark> marks = new ArrayList<>(4);
    private ClockTrace trace;
    private List<ClockMark> notYetInTrace = List.of();

    ComplaintClockMarks(
            ComplaintClockBook book, ClockTrace trace, Optional<Severity> severity, Optional<CustomerTier> tier) {
        this.book = book;
        this.trace = trace;
        this.severity = severity;
        this.tier = tier;
    }

    /** The marks for the next event: those made since the event before. */
    List<ClockMark> marks() {
        List<ClockMark> made = List.copyOf(marks);
        marks.clear();
        return made;
    }

    private ComplaintClockMarks add(List<ClockMark> more) {
        trace();
        marks.addAll(more);
        notYetInTrace = more;
        return this;
    }

    /** With every mark so far: brought up to date when the next step asks, for after the last step nobody does. */
    private ClockTrace trace() {
        if (!notYetInTrace.isEmpty()) {
            trace = trace.plusAll(notYetInTrace);
            notYetInTrace = List.of();
        }
        return trace;
    }

    ComplaintClockMarks start(ClockName name, Instant at) {
        ServiceClock clock = book.find(name, severity, tier);
        return clock == null ? this : add(clock.start(trace(), at));
    }

    ComplaintClockMarks stop(ClockName name, Instant at) {
        ServiceClock clock = book.find(name, severity, tier);
        return add(clock == null ? mark(name, at, ClockMarkKind.STOPPED) : clock.stop(trace(), at));
    }

    private ComplaintClockMarks cancel(ClockName name, Instant at) {
        ServiceClock clock = book.find(name, severity, tier);
        return add(clock == null ? mark(name, at, ClockMarkKind.CANCELLED) : clock.cancel(trace(), at));
    }

    /** A mark that needs no policy: a clock that this one no longer has is not left running for ever. */
    private List<ClockMark> mark(ClockName name, Instant at, ClockMarkKind kind) {
        return going(name)
                .map(run -> ClockMark.builder()
                        .clock(name)
                        .instance(run.instance())
                        .kind(kind)
                        .at(at)
                        .build())
                .stream()
                .toList();
    }

    private Optional<ClockRun> going(ClockName name) {
        return trace().latest(name).filter(run -> run.end().isEmpty());
    }

    /** A span begins: its clocks start, each once. */
    ComplaintClockMarks begin(ComplaintSpan span, Instant at) {
        for (ClockName name : book.spanning(span)) {
            if (trace().latest(name).isEmpty()) {
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
        return begin(ComplaintSpan.RECEIPT_TO_ACCEPTANCE, at)
                .begin(ComplaintSpan.RECEIPT_TO_RESPONSE, at)
                .begin(ComplaintSpan.RECEIPT_TO_RESOLUTION, at);
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
        stop(FIRST_RESPONSE, at).stop(NEXT_RESPONSE, at).stop(HANDOVER, at);
        if (going(PERIODIC_UPDATE).isPresent()) {
            stop(PERIODIC_UPDATE, at).start(PERIODIC_UPDATE, at);
        }
        return this;
    }

    /** The desk has heard from the customer: he is owed an answer, unless he still is owed the first. */
    ComplaintClockMarks asked(Instant at) {
        boolean firstIsOwed = trace().latest(FIRST_RESPONSE)
                .filter(run -> run.end().isEmpty())
                .isPresent();
        return firstIsOwed ? this : start(NEXT_RESPONSE, at);
    }

    /** The complaint is open, or open again. */
    ComplaintClockMarks opened(Instant at) {
        return cancel(FOLLOW_UP, at).start(RESOLUTION, at).start(PERIODIC_UPDATE, at);
    }

    /** The complaint is resolved: nothing more is owed but the follow-up. */
    ComplaintClockMarks resolved(Instant at) {
        return stop(FIRST_RESPONSE, at)
                .stop(NEXT_RESPONSE, at)
                .stop(HANDOVER, at)
                .stop(RESOLUTION, at)
                .cancel(PERIODIC_UPDATE, at)
                .endAll(at)
                .start(FOLLOW_UP, at);
    }

    /** Whatever else is owed until the resolution, also under a policy that was in force before. */
    private ComplaintClockMarks endAll(Instant at) {
        for (ClockName name : trace().clocks()) {
            if (!name.equals(FOLLOW_UP)) {
                stop(name, at);
            }
        }
        return this;
    }

    /** Nothing is owed any more. */
    ComplaintClockMarks ended(Instant at) {
        for (ClockName name : trace().clocks()) {
            cancel(name, at);
        }
        return this;
    }

    ComplaintClockMarks held(HoldReason reason, Instant at) {
        for (ClockName name : trace().clocks()) {
            ServiceClock clock = book.find(name, severity, tier);
            if (clock != null) {
                add(clock.hold(trace(), at, reason));
            }
        }
        return this;
    }

    ComplaintClockMarks resumed(Instant at) {
        for (ClockName name : trace().clocks()) {
            ServiceClock clock = book.find(name, severity, tier);
            if (clock != null) {
                add(clock.resume(trace(), at));
            }
        }
        return this;
    }

    /** The severity changed: clocks that have another target for it go by that, the paused ones too. */
    ComplaintClockMarks reclassified(Severity changed, Instant at) {
        for (ClockName name : trace().clocks()) {
            ServiceClock before = book.find(name, severity, tier);
            ServiceClock after = book.find(name, Optional.of(changed), tier);
            if (after != null && !after.equals(before)) {
                add(after.retarget(trace(), at));
            }
        }
        severity = Optional.of(changed);
        return this;
    }

    /** Of a clock that is running and due, whether this policy still has it or not. */
    ComplaintClockMarks breached(ClockName name, Instant at) {
        return add(mark(name, at, ClockMarkKind.BREACHED));
    }
}
