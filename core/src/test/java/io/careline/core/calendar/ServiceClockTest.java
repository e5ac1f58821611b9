package io.careline.core.calendar;

import static io.careline.core.calendar.Desks.SHANGHAI;
import static io.careline.core.calendar.Desks.desk;
import static io.careline.core.calendar.Desks.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockBoundary;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockState;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.calendar.PolicyChange;
import io.careline.calendar.ServiceClock;
import io.careline.calendar.TimeBasis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceClockTest {
    private static final BusinessCalendar DESK =
            Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-18:00").build());
    private static final Instant MONDAY_10 = shanghai("2026-05-04T10:00");

    private static ClockPolicy.Builder policy(String target, TimeBasis basis) {
        ClockPolicy.Builder policy = ClockPolicy.builder();
        policy.name(ClockName.RESOLUTION).target(ClockTarget.parse(target)).basis(basis);
        return policy;
    }

    private static ServiceClock business(String target) {
        return clock(policy(target, TimeBasis.BUSINESS).addPausedBy(HoldReason.AWAITING_CUSTOMER));
    }

    private static ServiceClock clock(ClockPolicy.Builder policy) {
        return ServiceClocks.of(policy.build(), DESK);
    }

    private static ClockTrace started(ServiceClock clock, String at) {
        return ClockTrace.empty().plusAll(clock.start(ClockTrace.empty(), shanghai(at)));
    }

    private static ClockTrace held(ServiceClock clock, ClockTrace trace, String at) {
        return trace.plusAll(clock.hold(trace, shanghai(at), HoldReason.AWAITING_CUSTOMER));
    }

    private static ClockTrace resumed(ServiceClock clock, ClockTrace trace, String at) {
        return trace.plusAll(clock.resume(trace, shanghai(at)));
    }

    private static ClockTrace stopped(ServiceClock clock, ClockTrace trace, String at) {
        return trace.plusAll(clock.stop(trace, shanghai(at)));
    }

    private static List<ClockMarkKind> kinds(List<ClockMark> marks) {
        return marks.stream().map(ClockMark::kind).toList();
    }

    @Test
    @DisplayName("CP15: a reply within 30 minutes of the desk's time")
    void a_clock_starts_with_its_due_time() {
        ServiceClock reply = clock(policy("PT30M", TimeBasis.BUSINESS).name(ClockName.REPLY));
        assertThat(reply.start(ClockTrace.empty(), shanghai("2026-05-04T17:45")))
                .containsExactly(ClockMark.builder()
                        .clock(ClockName.REPLY)
                        .instance(1)
                        .kind(ClockMarkKind.STARTED)
                        .at(shanghai("2026-05-04T17:45"))
                        .dueAt(shanghai("2026-05-05T09:15"))
                        .build());
    }

    @Test
    void a_clock_that_was_never_started_says_so() {
        ServiceClock clock = business("PT4H");
        assertThat(clock.state(ClockTrace.empty(), MONDAY_10)).isEqualTo(ClockState.NOT_STARTED);
        assertThat(clock.elapsed(ClockTrace.empty(), MONDAY_10)).isZero();
        assertThat(clock.paused(ClockTrace.empty(), MONDAY_10)).isZero();
        assertThat(clock.dueAt(ClockTrace.empty())).isEmpty();
        assertThat(clock.remaining(ClockTrace.empty(), MONDAY_10)).isEmpty();
        assertThat(clock.stop(ClockTrace.empty(), MONDAY_10)).isEmpty();
        assertThat(clock.breach(ClockTrace.empty(), MONDAY_10)).isEmpty();
        assertThat(clock.retarget(ClockTrace.empty(), MONDAY_10)).isEmpty();
    }

    @Test
    void a_running_clock_is_not_started_again() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        assertThat(clock.start(trace, shanghai("2026-05-04T11:00"))).isEmpty();
    }

    @Test
    void a_stopped_clock_starts_its_second_instance() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = stopped(clock, started(clock, "2026-05-04T10:00"), "2026-05-04T11:00");
        List<ClockMark> again = clock.start(trace, shanghai("2026-05-05T10:00"));
        assertThat(again.get(0).instance()).isEqualTo(2);
        assertThat(again.get(0).dueAt()).contains(shanghai("2026-05-05T14:00"));
        assertThat(clock.state(trace.plusAll(again), shanghai("2026-05-05T10:00")))
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void business_time_stands_still_at_night_and_calendar_time_does_not() {
        ServiceClock business = business("PT20H");
        ServiceClock calendar = clock(policy("PT20H", TimeBasis.CALENDAR));
        ClockTrace one = started(business, "2026-05-04T10:00");
        ClockTrace other = started(calendar, "2026-05-04T10:00");
        Instant tuesday = shanghai("2026-05-05T10:00");
        assertThat(business.dueAt(one)).contains(shanghai("2026-05-06T12:00"));
        assertThat(business.elapsed(one, tuesday)).isEqualTo(Duration.ofHours(9));
        assertThat(business.remaining(one, tuesday)).contains(Duration.ofHours(11));
        assertThat(calendar.dueAt(other)).contains(shanghai("2026-05-05T06:00"));
        assertThat(calendar.elapsed(other, tuesday)).isEqualTo(Duration.ofHours(24));
        assertThat(calendar.remaining(other, tuesday)).contains(Duration.ZERO);
    }

    @Test
    void a_target_that_ends_at_the_closing_is_due_then_or_at_the_next_opening() {
        ServiceClock atEnd = clock(policy("PT4H", TimeBasis.BUSINESS).boundary(ClockBoundary.PERIOD_END));
        ServiceClock atOpening = clock(policy("PT4H", TimeBasis.BUSINESS).boundary(ClockBoundary.NEXT_OPENING));
        assertThat(atEnd.dueAt(started(atEnd, "2026-05-08T14:00"))).contains(shanghai("2026-05-08T18:00"));
        assertThat(atOpening.dueAt(started(atOpening, "2026-05-08T14:00"))).contains(shanghai("2026-05-11T09:00"));
        assertThat(atOpening.dueAt(started(atOpening, "2026-05-08T13:59"))).contains(shanghai("2026-05-08T17:59"));
    }

    @Test
    void whole_days_end_with_the_day() {
        ServiceClock business = business("P3D");
        ServiceClock calendar = clock(policy("P3D", TimeBasis.CALENDAR));
        ServiceClock morning = clock(policy("P3D", TimeBasis.BUSINESS).boundary(ClockBoundary.NEXT_OPENING));
        assertThat(business.dueAt(started(business, "2026-05-07T10:00"))).contains(shanghai("2026-05-12T18:00"));
        assertThat(business.dueAt(started(business, "2026-05-09T10:00"))).contains(shanghai("2026-05-13T18:00"));
        assertThat(morning.dueAt(started(morning, "2026-05-07T10:00"))).contains(shanghai("2026-05-13T09:00"));
        assertThat(calendar.dueAt(started(calendar, "2026-05-07T10:00"))).contains(shanghai("2026-05-11T00:00"));
    }

    @Test
    void a_clock_stopped_at_its_due_time_is_met_and_later_is_breached() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        ClockTrace inTime = stopped(clock, trace, "2026-05-04T14:00");
        ClockTrace late = stopped(clock, trace, "2026-05-04T14:00:01");
        assertThat(clock.state(inTime, shanghai("2026-06-01T10:00"))).isEqualTo(ClockState.MET);
        assertThat(clock.state(late, shanghai("2026-06-01T10:00"))).isEqualTo(ClockState.BREACHED);
        assertThat(clock.elapsed(inTime, shanghai("2026-06-01T10:00"))).isEqualTo(Duration.ofHours(4));
        assertThat(clock.dueAt(inTime)).contains(shanghai("2026-05-04T14:00"));
        assertThat(clock.remaining(inTime, shanghai("2026-06-01T10:00"))).isEmpty();
    }

    @Test
    void a_running_clock_is_breached_only_after_its_due_time() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        assertThat(clock.state(trace, shanghai("2026-05-04T14:00"))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.state(trace, shanghai("2026-05-04T14:00").plusNanos(1)))
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    void a_breach_is_recorded_exactly_once() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        assertThat(clock.breach(trace, shanghai("2026-05-04T13:59:59"))).isEmpty();
        assertThat(kinds(clock.breach(trace, shanghai("2026-05-04T14:00")))).containsExactly(ClockMarkKind.BREACHED);
        ClockTrace breached = trace.plusAll(clock.breach(trace, shanghai("2026-05-04T15:00")));
        assertThat(clock.breach(breached, shanghai("2026-05-04T16:00"))).isEmpty();
        assertThat(kinds(clock.stop(breached, shanghai("2026-05-04T16:00")))).containsExactly(ClockMarkKind.STOPPED);
        assertThat(breached.running()).singleElement().matches(ClockRun::isBreachRecorded);
    }

    @Test
    void a_late_decision_records_the_breach_that_no_timer_recorded() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        Instant late = shanghai("2026-05-04T15:00");
        assertThat(kinds(clock.stop(trace, late))).containsExactly(ClockMarkKind.BREACHED, ClockMarkKind.STOPPED);
        assertThat(kinds(clock.cancel(trace, late))).containsExactly(ClockMarkKind.BREACHED, ClockMarkKind.CANCELLED);
        assertThat(kinds(clock.hold(trace, late, HoldReason.AWAITING_CUSTOMER)))
                .containsExactly(ClockMarkKind.BREACHED);
        assertThat(kinds(business("PT9H").retarget(trace, late))).containsExactly(ClockMarkKind.BREACHED);
        ClockTrace cancelled = trace.plusAll(clock.cancel(trace, late));
        assertThat(clock.state(cancelled, late)).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void a_clock_cancelled_in_time_is_cancelled() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        ClockTrace cancelled = trace.plusAll(clock.cancel(trace, shanghai("2026-05-04T14:00")));
        assertThat(clock.state(cancelled, shanghai("2026-05-05T14:00"))).isEqualTo(ClockState.CANCELLED);
        assertThat(cancelled.running()).isEmpty();
        assertThat(clock.cancel(cancelled, shanghai("2026-05-05T14:00"))).isEmpty();
    }

    @Test
    void a_hold_pauses_the_clock_and_resuming_leaves_what_was_left() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = held(clock, started(clock, "2026-05-04T10:00"), "2026-05-04T11:00");
        Instant friday = shanghai("2026-05-08T12:00");
        assertThat(clock.state(trace, friday)).isEqualTo(ClockState.PAUSED);
        assertThat(clock.dueAt(trace)).isEmpty();
        assertThat(trace.dueAt(ClockName.RESOLUTION)).isEmpty();
        assertThat(trace.running()).isEmpty();
        assertThat(clock.remaining(trace, friday)).contains(Duration.ofHours(3));
        assertThat(clock.elapsed(trace, friday)).isEqualTo(Duration.ofHours(1));
        assertThat(clock.paused(trace, friday)).isEqualTo(Duration.ofHours(7 + 9 + 9 + 9 + 3));
        ClockTrace again = resumed(clock, trace, "2026-05-08T17:00");
        assertThat(clock.dueAt(again)).contains(shanghai("2026-05-11T11:00"));
        assertThat(clock.elapsed(again, shanghai("2026-05-11T10:00"))).isEqualTo(Duration.ofHours(3));
        assertThat(clock.paused(again, shanghai("2026-05-11T10:00"))).isEqualTo(Duration.ofHours(7 + 9 + 9 + 9 + 8));
    }

    @Test
    void a_paused_clock_cannot_breach_and_is_met_when_stopped() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = held(clock, started(clock, "2026-05-04T10:00"), "2026-05-04T11:00");
        assertThat(clock.breach(trace, shanghai("2026-05-08T12:00"))).isEmpty();
        ClockTrace stopped = stopped(clock, trace, "2026-05-08T12:00");
        assertThat(clock.state(stopped, shanghai("2026-05-09T12:00"))).isEqualTo(ClockState.MET);
    }

    @Test
    void further_holds_and_resumptions_change_nothing() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        assertThat(clock.resume(trace, MONDAY_10)).isEmpty();
        ClockTrace held = held(clock, trace, "2026-05-04T11:00");
        assertThat(clock.hold(held, shanghai("2026-05-04T12:00"), HoldReason.AWAITING_CUSTOMER))
                .isEmpty();
    }

    @Test
    void a_hold_at_the_due_time_leaves_nothing() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = held(clock, started(clock, "2026-05-04T10:00"), "2026-05-04T14:00");
        assertThat(clock.remaining(trace, MONDAY_10)).contains(Duration.ZERO);
        assertThat(clock.dueAt(resumed(clock, trace, "2026-05-09T12:00"))).contains(shanghai("2026-05-11T09:00"));
    }

    @Test
    void a_hold_for_another_reason_does_not_pause() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        assertThat(clock.hold(trace, MONDAY_10, HoldReason.AWAITING_DEPARTMENT)).isEmpty();
    }

    @Test
    void a_regulatory_clock_never_pauses() {
        ServiceClock clock = clock(policy("PT4H", TimeBasis.BUSINESS).regulatory(true));
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        assertThat(clock.hold(trace, MONDAY_10, HoldReason.AWAITING_CUSTOMER)).isEmpty();
    }

    @Test
    void a_pause_moves_whole_days_by_the_days_that_ended_during_it() {
        ServiceClock business = business("P3D");
        ClockTrace trace = started(business, "2026-05-04T10:00");
        ClockTrace sameDay = resumed(business, held(business, trace, "2026-05-05T10:00"), "2026-05-05T17:00");
        assertThat(business.dueAt(sameDay)).contains(shanghai("2026-05-07T18:00"));
        ClockTrace twoNights = resumed(business, held(business, trace, "2026-05-05T10:00"), "2026-05-07T09:30");
        assertThat(business.dueAt(twoNights)).contains(shanghai("2026-05-11T18:00"));
        ClockTrace weekend = resumed(business, held(business, twoNights, "2026-05-08T10:00"), "2026-05-09T10:00");
        assertThat(business.dueAt(weekend)).contains(shanghai("2026-05-12T18:00"));
    }

    @Test
    void a_pause_that_ends_after_closing_moves_whole_days_by_that_day_too() {
        ServiceClock business = business("P3D");
        ClockTrace held = held(business, started(business, "2026-05-04T10:00"), "2026-05-07T15:00");
        assertThat(business.dueAt(resumed(business, held, "2026-05-08T17:59"))).contains(shanghai("2026-05-08T18:00"));
        assertThat(business.dueAt(resumed(business, held, "2026-05-08T20:00"))).contains(shanghai("2026-05-11T18:00"));
    }

    @Test
    void a_pause_that_begins_after_closing_does_not_count_the_day_that_had_ended() {
        ServiceClock business = business("P3D");
        ClockTrace held = held(business, started(business, "2026-05-04T10:00"), "2026-05-05T20:00");
        assertThat(business.dueAt(resumed(business, held, "2026-05-06T09:30"))).contains(shanghai("2026-05-07T18:00"));
    }

    @Test
    void a_pause_moves_calendar_days_by_dates() {
        ServiceClock clock = clock(policy("P3D", TimeBasis.CALENDAR).addPausedBy(HoldReason.AWAITING_CUSTOMER));
        ClockTrace trace = held(clock, started(clock, "2026-05-07T10:00"), "2026-05-08T23:59");
        assertThat(clock.dueAt(resumed(clock, trace, "2026-05-10T00:00"))).contains(shanghai("2026-05-13T00:00"));
    }

    @Test
    void a_night_desks_days_end_in_the_morning_before_and_after_a_pause() {
        ServiceClock clock = ServiceClocks.of(
                policy("P1D", TimeBasis.BUSINESS)
                        .addPausedBy(HoldReason.AWAITING_CUSTOMER)
                        .build(),
                Calendars.of(Desks.propertyNight()));
        ClockTrace trace = started(clock, "2026-03-02T20:00");
        assertThat(clock.dueAt(trace)).contains(shanghai("2026-03-04T08:30"));
        ClockTrace again = resumed(clock, held(clock, trace, "2026-03-02T21:00"), "2026-03-03T21:00");
        assertThat(clock.dueAt(again)).contains(shanghai("2026-03-05T08:30"));
    }

    @Test
    void keeping_the_start_counts_the_new_target_from_it_without_the_pauses() {
        ServiceClock four = business("PT4H");
        ClockTrace trace = started(four, "2026-05-04T10:00");
        ClockTrace again = resumed(four, held(four, trace, "2026-05-04T11:00"), "2026-05-04T13:00");
        List<ClockMark> marks = business("PT8H").retarget(again, shanghai("2026-05-04T14:00"));
        assertThat(kinds(marks)).containsExactly(ClockMarkKind.RETARGETED);
        assertThat(marks.get(0).dueAt()).contains(shanghai("2026-05-05T11:00"));
        assertThat(four.retarget(again, shanghai("2026-05-04T14:00"))).isEmpty();
    }

    @Test
    void a_shorter_target_may_be_over_already() {
        ClockTrace trace = started(business("PT8H"), "2026-05-04T10:00");
        ServiceClock four = business("PT4H");
        ClockTrace shorter = trace.plusAll(four.retarget(trace, shanghai("2026-05-04T15:00")));
        assertThat(four.dueAt(shorter)).contains(shanghai("2026-05-04T14:00"));
        assertThat(four.state(shorter, shanghai("2026-05-04T15:00"))).isEqualTo(ClockState.BREACHED);
        assertThat(kinds(four.breach(shorter, shanghai("2026-05-04T15:00")))).containsExactly(ClockMarkKind.BREACHED);
    }

    @Test
    void a_paused_clock_keeps_its_pause_under_another_target() {
        ServiceClock four = business("PT4H");
        ClockTrace held = held(four, started(four, "2026-05-04T10:00"), "2026-05-04T11:00");
        ServiceClock eight = business("PT8H");
        ClockTrace changed = held.plusAll(eight.retarget(held, shanghai("2026-05-05T11:00")));
        assertThat(eight.state(changed, shanghai("2026-05-05T11:00"))).isEqualTo(ClockState.PAUSED);
        assertThat(eight.remaining(changed, shanghai("2026-05-05T11:00"))).contains(Duration.ofHours(7));
        assertThat(eight.dueAt(resumed(eight, changed, "2026-05-06T09:00"))).contains(shanghai("2026-05-06T16:00"));
    }

    @Test
    void a_clock_paused_for_a_reason_that_no_longer_pauses_is_resumed() {
        ServiceClock four = business("PT4H");
        ClockTrace held = held(four, started(four, "2026-05-04T10:00"), "2026-05-04T11:00");
        ServiceClock regulatory = clock(policy("PT8H", TimeBasis.BUSINESS).regulatory(true));
        List<ClockMark> marks = regulatory.retarget(held, shanghai("2026-05-05T11:00"));
        assertThat(kinds(marks)).containsExactly(ClockMarkKind.RETARGETED, ClockMarkKind.RESUMED);
        assertThat(marks.get(1).dueAt()).contains(shanghai("2026-05-05T18:00"));
    }

    @Test
    void restarting_cancels_the_instance_and_starts_the_next_one_now() {
        ClockTrace trace = started(business("PT4H"), "2026-05-04T10:00");
        ServiceClock restarting = clock(policy("PT2H", TimeBasis.BUSINESS).onPolicyChange(PolicyChange.RESTART));
        List<ClockMark> marks = restarting.retarget(trace, shanghai("2026-05-04T13:00"));
        assertThat(kinds(marks)).containsExactly(ClockMarkKind.CANCELLED, ClockMarkKind.STARTED);
        assertThat(marks.get(1).instance()).isEqualTo(2);
        assertThat(marks.get(1).dueAt()).contains(shanghai("2026-05-04T15:00"));
        assertThat(restarting.elapsed(trace.plusAll(marks), shanghai("2026-05-04T14:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_paused_clock_restarts_paused() {
        ServiceClock four = business("PT4H");
        ClockTrace held = held(four, started(four, "2026-05-04T10:00"), "2026-05-04T11:00");
        ServiceClock restarting = clock(policy("PT2H", TimeBasis.BUSINESS)
                .addPausedBy(HoldReason.AWAITING_CUSTOMER)
                .onPolicyChange(PolicyChange.RESTART));
        ClockTrace again = held.plusAll(restarting.retarget(held, shanghai("2026-05-04T13:00")));
        assertThat(restarting.state(again, shanghai("2026-05-04T17:00"))).isEqualTo(ClockState.PAUSED);
        assertThat(restarting.remaining(again, shanghai("2026-05-04T17:00"))).contains(Duration.ofHours(2));
    }

    @Test
    void warnings_come_ahead_of_the_due_time_in_the_clocks_own_time() {
        ServiceClock business =
                clock(policy("PT4H", TimeBasis.BUSINESS).addWarnings(Duration.ofMinutes(30), Duration.ofHours(2)));
        ClockTrace trace = started(business, "2026-05-08T15:00");
        assertThat(business.dueAt(trace)).contains(shanghai("2026-05-11T10:00"));
        assertThat(business.warnings(trace))
                .containsExactly(shanghai("2026-05-08T17:00"), shanghai("2026-05-11T09:30"));
        ServiceClock calendar = clock(policy("PT4H", TimeBasis.CALENDAR).addWarnings(Duration.ofHours(1)));
        assertThat(calendar.warnings(started(calendar, "2026-05-08T15:00")))
                .containsExactly(shanghai("2026-05-08T18:00"));
    }

    @Test
    void a_warning_is_never_before_the_start() {
        ServiceClock clock = clock(policy("P1D", TimeBasis.CALENDAR).addWarnings(Duration.ofDays(3)));
        assertThat(clock.warnings(started(clock, "2026-05-08T15:00"))).containsExactly(shanghai("2026-05-08T15:00"));
    }

    @Test
    void a_clock_that_is_breached_paused_or_stopped_warns_no_more() {
        ServiceClock clock = clock(policy("PT4H", TimeBasis.BUSINESS)
                .addPausedBy(HoldReason.AWAITING_CUSTOMER)
                .addWarnings(Duration.ofHours(1)));
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        assertThat(clock.warnings(trace.plusAll(clock.breach(trace, shanghai("2026-05-04T15:00")))))
                .isEmpty();
        assertThat(clock.warnings(held(clock, trace, "2026-05-04T11:00"))).isEmpty();
        assertThat(clock.warnings(stopped(clock, trace, "2026-05-04T11:00"))).isEmpty();
    }

    @Test
    void another_calendar_does_not_move_a_recorded_due_time() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        ServiceClock elsewhere = ServiceClocks.of(
                clock.policy(),
                Calendars.of(desk(SHANGHAI, "MON-FRI 13:00-14:00").build()));
        assertThat(elsewhere.dueAt(trace)).contains(shanghai("2026-05-04T14:00"));
        assertThat(elsewhere.state(trace, shanghai("2026-05-04T14:00"))).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void a_moment_before_the_start_counts_as_the_start() {
        ServiceClock clock = business("PT4H");
        ClockTrace trace = started(clock, "2026-05-04T10:00");
        Instant before = shanghai("2026-05-03T10:00");
        assertThat(clock.elapsed(trace, before)).isZero();
        assertThat(clock.paused(trace, before)).isZero();
        assertThat(clock.remaining(trace, before)).contains(Duration.ofHours(4));
    }
}
