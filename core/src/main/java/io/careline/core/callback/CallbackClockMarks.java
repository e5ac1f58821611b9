package io.careline.core.callback;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.callback.CallbackPurpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one decision does to a callback's clocks, step by step; the marks go into its event. */
final class CallbackClockMarks {
    private final CallbackClockBook book;
    private final Optional<CallbackPurpose> purpose;
    private final List<ClockMark> marks = new ArrayList<>(4);
    private ClockTrace trace;

    CallbackClockMarks(CallbackClockBook book, ClockTrace trace, Optional<CallbackPurpose> purpose) {
        this.book = book;
        this.trace = trace;
        this.purpose = purpose;
    }

    List<ClockMark> marks() {
        return List.copyOf(marks);
    }

    private CallbackClockMarks add(List<ClockMark> more) {
        marks.addAll(more);
        trace = trace.plusAll(more);
        return this;
    }

    CallbackClockMarks start(ClockName name, Instant at) {
        ServiceClock clock = book.find(name, purpose);
        return clock == null ? this : add(clock.start(trace, at));
    }

    /** The customer is on the line: what was promised to him is given. */
    CallbackClockMarks reached(Instant at) {
        for (ClockName name : trace.clocks()) {
            ServiceClock clock = book.find(name, purpose);
            add(clock == null ? mark(name, at, ClockMarkKind.STOPPED) : clock.stop(trace, at));
        }
        return this;
    }

    /** Nothing is owed any more. */
    CallbackClockMarks ended(Instant at) {
        for (ClockName name : trace.clocks()) {
            ServiceClock clock = book.find(name, purpose);
            add(clock == null ? mark(name, at, ClockMarkKind.CANCELLED) : clock.cancel(trace, at));
        }
        return this;
    }

    /** Of a clock that is running and due, whether this policy still has it or not. */
    CallbackClockMarks breached(ClockName name, Instant at) {
        return add(mark(name, at, ClockMarkKind.BREACHED));
    }

    /** A mark that needs no policy: a clock that this one no longer has is not left running for ever. */
    private List<ClockMark> mark(ClockName name, Instant at, ClockMarkKind kind) {
        Optional<ClockRun> going = trace.latest(name).filter(run -> run.end().isEmpty());
        return going
                .map(run -> ClockMark.builder()
                        .clock(name)
                        .instance(run.instance())
                        .kind(kind)
                        .at(at)
                        .build())
                .stream()
                .toList();
    }
}
