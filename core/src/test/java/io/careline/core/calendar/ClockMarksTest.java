package io.careline.core.calendar;

import static io.careline.core.calendar.Desks.SHANGHAI;
import static io.careline.core.calendar.Desks.desk;
import static io.careline.core.calendar.Desks.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.calendar.ServiceClock;
import io.careline.calendar.TimeBasis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockMarksTest {
    private static final Instant TEN = shanghai("2026-05-04T10:00");
    private static final Instant ELEVEN = shanghai("2026-05-04T11:00");
    private static final ServiceClock REPLY = clock(ClockName.REPLY, "PT30M");
    private static final ServiceClock RESOLUTION = clock(ClockName.RESOLUTION, "PT8H");
    private static final Map<ClockName, ServiceClock> BOTH =
            Map.of(ClockName.REPLY, REPLY, ClockName.RESOLUTION, RESOLUTION);

    private static ServiceClock clock(ClockName name, String target) {
        ClockPolicy.Builder policy = ClockPolicy.builder();
        policy.name(name)
                .target(ClockTarget.parse(target))
                .basis(TimeBasis.BUSINESS)
                .addPausedBy(HoldReason.AWAITING_CUSTOMER);
        return ServiceClocks.of(
                policy.build(),
                Calendars.of(desk(SHANGHAI, "MON-FRI 09:00-18:00").build()));
    }

    private static ClockTrace bothStarted() {
        return ClockTrace.empty()
                .plusAll(ClockMarks.on(BOTH, ClockTrace.empty())
                        .start(ClockName.REPLY, TEN)
                        .start(ClockName.RESOLUTION, TEN)
                        .marks());
    }

    private static List<String> texts(ClockMarks marks) {
        return marks.marks().stream().map(ClockMarksTest::text).toList();
    }

    private static String text(ClockMark mark) {
        return mark.clock() + "#" + mark.instance() + " " + mark.kind();
    }

    @Test
    void every_step_sees_the_marks_of_the_steps_before_it() {
        ClockMarks marks = ClockMarks.on(BOTH, ClockTrace.empty())
                .start(ClockName.REPLY, TEN)
                .start(ClockName.REPLY, TEN)
                .stop(ClockName.REPLY, TEN)
                .start(ClockName.REPLY, ELEVEN);
        assertThat(marks.isGoing(ClockName.REPLY)).isTrue();
        assertThat(texts(marks)).containsExactly("reply#1 STARTED", "reply#1 STOPPED", "reply#2 STARTED");
    }

    @Test
    void marks_are_handed_over_once() {
        ClockMarks marks = ClockMarks.on(BOTH, ClockTrace.empty()).start(ClockName.REPLY, TEN);
        assertThat(texts(marks)).containsExactly("reply#1 STARTED");
        assertThat(texts(marks)).isEmpty();
        assertThat(texts(marks.stop(ClockName.REPLY, TEN))).containsExactly("reply#1 STOPPED");
    }

    @Test
    void a_late_stop_records_the_breach_first() {
        assertThat(texts(ClockMarks.on(BOTH, bothStarted()).stopAll(ELEVEN)))
                .containsExactly("reply#1 BREACHED", "reply#1 STOPPED", "resolution#1 STOPPED");
    }

    @Test
    void a_clock_that_the_policy_does_not_have_is_not_started_but_can_be_ended_and_breached() {
        Map<ClockName, ServiceClock> none = Map.of();
        assertThat(texts(ClockMarks.on(none, ClockTrace.empty()).start(ClockName.REPLY, TEN)))
                .isEmpty();
        assertThat(texts(ClockMarks.on(none, bothStarted())
                        .breach(ClockName.REPLY, ELEVEN)
                        .stop(ClockName.REPLY, ELEVEN)
                        .cancelAll(ELEVEN)))
                .containsExactly("reply#1 BREACHED", "reply#1 STOPPED", "resolution#1 CANCELLED");
    }

    @Test
    void all_clocks_pause_and_go_on_together() {
        ClockMarks marks = ClockMarks.on(BOTH, bothStarted())
                .holdAll(HoldReason.AWAITING_CUSTOMER, TEN.plusSeconds(600))
                .resumeAll(ELEVEN);
        assertThat(texts(marks))
                .containsExactly("reply#1 HELD", "resolution#1 HELD", "reply#1 RESUMED", "resolution#1 RESUMED");
    }

    @Test
    void only_clocks_with_another_target_are_retargeted() {
        ServiceClock shorter = clock(ClockName.RESOLUTION, "PT4H");
        assertThat(texts(ClockMarks.on(BOTH, bothStarted())
                        .retargetAll(Map.of(ClockName.REPLY, REPLY, ClockName.RESOLUTION, shorter), TEN)))
                .containsExactly("resolution#1 RETARGETED");
    }

    @Test
    void a_clock_that_is_not_going_is_neither_ended_nor_breached() {
        assertThat(texts(ClockMarks.on(BOTH, ClockTrace.empty())
                        .stop(ClockName.REPLY, TEN)
                        .cancel(ClockName.REPLY, TEN)
                        .breach(ClockName.REPLY, TEN)))
                .isEmpty();
    }
}
