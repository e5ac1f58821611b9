package io.careline.benchmarks.complaint;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintPolicy;
import io.careline.core.calendar.ServiceClocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The clocks of one desk by hand: each is a field, since this desk has one of each name. */
final class HandWrittenClocks {
    private final ServiceClock firstResponse;
    private final ServiceClock nextResponse;
    private final ServiceClock handover;
    private final ServiceClock periodicUpdate;

    HandWrittenClocks(ComplaintPolicy policy, BusinessCalendar calendar) {
        this.firstResponse = clock(policy, calendar, ComplaintClock.FIRST_RESPONSE);
        this.nextResponse = clock(policy, calendar, ComplaintClock.NEXT_RESPONSE);
        this.handover = clock(policy, calendar, ComplaintClock.HANDOVER);
        this.periodicUpdate = clock(policy, calendar, ComplaintClock.PERIODIC_UPDATE);
    }

    private static ServiceClock clock(ComplaintPolicy policy, BusinessCalendar calendar, ClockName name) {
        for (ComplaintClock clock : policy.clocks()) {
            if (clock.policy().name().equals(name)) {
                return ServiceClocks.of(clock.policy(), calendar);
            }
        }
        throw new IllegalArgumentException("policy (" + policy.version() + ") must have a clock " + name);
    }

    /** The customer has heard from the desk. */
    List<ClockMark> answered(ClockTrace trace, Instant now) {
        List<ClockMark> marks = new ArrayList<>(4);
        marks.addAll(firstResponse.stop(trace, now));
        marks.addAll(nextResponse.stop(trace, now));
        marks.addAll(handover.stop(trace, now));
        List<ClockMark> updated = periodicUpdate.stop(trace, now);
        if (!updated.isEmpty()) {
            marks.addAll(updated);
            marks.addAll(periodicUpdate.start(trace.plusAll(updated), now));
        }
        return marks;
    }
}
