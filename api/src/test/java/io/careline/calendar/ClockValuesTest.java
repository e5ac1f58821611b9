package io.careline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClockValuesTest {
    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-05-04T06:00:00Z");

    private static ClockMark.Builder mark(ClockName clock, int instance, ClockMarkKind kind) {
        ClockMark.Builder mark = ClockMark.builder();
        mark.clock(clock).instance(instance).kind(kind).at(NOW);
        return mark;
    }

    private static ClockMark started(ClockName clock, int instance) {
        return mark(clock, instance, ClockMarkKind.STARTED).dueAt(DUE).build();
    }

    @Test
    void a_target_is_an_amount_of_time_or_whole_days() {
        assertThat(ClockTarget.parse("PT30M")).isEqualTo(ClockTarget.of(Duration.ofMinutes(30)));
        assertThat(ClockTarget.parse("P3D")).isEqualTo(ClockTarget.ofDays(3)).hasToString("P3D");
        assertThat(ClockTarget.parse("PT72H")).hasToString("PT72H").isNotEqualTo(ClockTarget.ofDays(3));
        assertThat(ClockTarget.ofDays(3).days()).isEqualTo(OptionalInt.of(3));
        assertThat(ClockTarget.ofDays(3).duration()).isEmpty();
        assertThat(ClockTarget.parse("PT30M").days()).isEmpty();
    }

    @Test
    void a_bad_target_is_refused() {
        for (String text : List.of("", "3D", "P0D", "P-3D", "P1DT2H", "PT0S", "PT-5M", "P1W", "P999999D", "PTx")) {
            assertThatThrownBy(() -> ClockTarget.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ClockTarget.ofDays(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target days (0) must be from 1 to 99999");
        assertThatThrownBy(() -> ClockTarget.of(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target (PT0S) must be above zero");
    }

    @Test
    void a_regulatory_clock_has_no_pausing_reasons() {
        assertThatThrownBy(() -> policy().regulatory(true)
                        .addPausedBy(HoldReason.AWAITING_CUSTOMER)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pausedBy ([awaiting-customer]) must be empty: clock reply is regulatory");
    }

    @Test
    void a_warning_is_above_zero_and_below_the_target() {
        assertThatThrownBy(() -> policy().addWarnings(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("warning (PT0S) of reply must be above zero");
        assertThatThrownBy(() -> policy().addWarnings(Duration.ofMinutes(30)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("warning (PT30M) of reply must be below the target (PT30M)");
    }

    private static ClockPolicy.Builder policy() {
        ClockPolicy.Builder policy = ClockPolicy.builder();
        policy.name(ClockName.REPLY).target(ClockTarget.parse("PT30M")).basis(TimeBasis.BUSINESS);
        return policy;
    }

    @Test
    void a_mark_has_what_its_kind_has() {
        assertThatThrownBy(() -> mark(ClockName.REPLY, 1, ClockMarkKind.STARTED).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dueAt (Optional.empty)");
        assertThatThrownBy(() -> mark(ClockName.REPLY, 1, ClockMarkKind.STOPPED)
                        .dueAt(DUE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mark(ClockName.REPLY, 1, ClockMarkKind.HELD).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("holdReason (Optional.empty)");
        assertThatThrownBy(() -> mark(ClockName.REPLY, 0, ClockMarkKind.STOPPED).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instance (0) must be at least 1");
    }

    @Test
    void a_trace_keeps_the_order_and_shares_what_it_had() {
        ClockTrace one = ClockTrace.empty().plus(started(ClockName.REPLY, 1));
        ClockTrace two = one.plus(started(ClockName.RESOLUTION, 1));
        assertThat(one.marks()).containsExactly(started(ClockName.REPLY, 1));
        assertThat(two.marks()).containsExactly(started(ClockName.REPLY, 1), started(ClockName.RESOLUTION, 1));
        assertThat(two).isNotEqualTo(one);
        assertThat(ClockTrace.builder().marks(two.marks()).build())
                .isEqualTo(two)
                .hasSameHashCodeAs(two);
        assertThat(ClockTrace.builder().build()).isSameAs(ClockTrace.empty());
    }

    @Test
    void a_trace_lists_what_is_running_without_a_calendar() {
        ClockMark breach = mark(ClockName.REPLY, 1, ClockMarkKind.BREACHED).build();
        ClockMark held = mark(ClockName.CONTACT, 1, ClockMarkKind.HELD)
                .holdReason(HoldReason.AWAITING_CUSTOMER)
                .build();
        ClockTrace trace = ClockTrace.empty()
                .plusAll(List.of(
                        started(ClockName.REPLY, 1),
                        started(ClockName.CONTACT, 1),
                        started(ClockName.RESOLUTION, 1),
                        held,
                        breach,
                        mark(ClockName.RESOLUTION, 1, ClockMarkKind.STOPPED).build()));
        assertThat(trace.clocks()).containsExactly(ClockName.REPLY, ClockName.CONTACT, ClockName.RESOLUTION);
        assertThat(trace.running()).extracting(ClockRun::toString).containsExactly("reply#1");
        assertThat(trace.dueAt(ClockName.REPLY)).contains(DUE);
        assertThat(trace.dueAt(ClockName.CONTACT)).isEmpty();
        assertThat(trace.latest(ClockName.REPLY).orElseThrow().isBreachRecorded())
                .isTrue();
        assertThat(trace.latest(ClockName.CONTACT).orElseThrow().hold()).contains(held);
        assertThat(trace.latest(ClockName.FOLLOW_UP)).isEmpty();
    }

    @Test
    void the_latest_instance_has_only_its_own_marks() {
        ClockTrace trace = ClockTrace.empty()
                .plusAll(List.of(
                        started(ClockName.REPLY, 1),
                        mark(ClockName.REPLY, 1, ClockMarkKind.BREACHED).build(),
                        mark(ClockName.REPLY, 1, ClockMarkKind.STOPPED).build(),
                        started(ClockName.REPLY, 2)));
        ClockRun run = trace.latest(ClockName.REPLY).orElseThrow();
        assertThat(run.instance()).isEqualTo(2);
        assertThat(run.marks()).hasSize(1);
        assertThat(run.isBreachRecorded()).isFalse();
        assertThat(run.isRunning()).isTrue();
        assertThat(trace.isBreachRecorded(ClockName.REPLY, 1)).isTrue();
        assertThat(trace.isBreachRecorded(ClockName.REPLY, 2)).isFalse();
        assertThat(trace.isBreachRecorded(ClockName.CONTACT, 1)).isFalse();
    }

    @Test
    void marks_of_an_instance_that_was_never_started_are_kept_and_ignored() {
        ClockTrace trace = ClockTrace.empty()
                .plus(mark(ClockName.REPLY, 1, ClockMarkKind.STOPPED).build());
        assertThat(trace.marks()).hasSize(1);
        assertThat(trace.latest(ClockName.REPLY)).isEmpty();
        assertThat(trace.running()).isEmpty();
    }

    @Test
    void null_is_refused() {
        assertThatThrownBy(() -> ClockTrace.empty().plus(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ClockTrace.empty().plusAll(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ClockTrace.empty().latest(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ClockTrace.empty().isBreachRecorded(null, 1)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ClockTarget.parse(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ClockTarget.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ClockName.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> HoldReason.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CalendarId.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_interval_is_written_as_it_is_read() {
        OpenInterval interval = OpenInterval.of(NOW, DUE);
        assertThat(interval).hasToString("2026-05-04T02:00:00Z/2026-05-04T06:00:00Z");
        assertThat(OpenInterval.parse(interval.toString())).isEqualTo(interval).hasSameHashCodeAs(interval);
        assertThat(interval.duration()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_bad_interval_is_refused() {
        assertThatThrownBy(() -> OpenInterval.of(NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end (2026-05-04T02:00:00Z) must be after start (2026-05-04T02:00:00Z)");
        for (String text : List.of("", "2026", "2026/2027")) {
            assertThatThrownBy(() -> OpenInterval.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> OpenInterval.of(null, NOW)).isInstanceOf(NullPointerException.class);
    }
}
