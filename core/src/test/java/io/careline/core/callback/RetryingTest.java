package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallAttempt;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallbackExhausted;
import io.careline.callback.CallbackScheduled;
import io.careline.callback.CallbackStatus;
import io.careline.callback.ConcludeCall;
import io.careline.callback.MarkDue;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.ScheduleCallback;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryingTest {
    private final CallbackDesk desk = new CallbackDesk();

    private CallbackDesk again() {
        return desk.accept(MarkDue.of()).accept(CallbackDesk.dial());
    }

    @Test
    void the_next_try_is_counted_from_the_dialling_not_from_its_end_or_its_due_time() {
        desk.due()
                .at("2026-03-02T09:40")
                .accept(CallbackDesk.dial())
                .at("2026-03-02T09:42")
                .accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.AWAITING_RETRY);
        assertThat(desk.dueAt()).isEqualTo("2026-03-02T11:40");
    }

    @Test
    void each_outcome_has_a_delay_of_its_own() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.BUSY));
        assertThat(desk.dueAt()).isEqualTo("2026-03-02T09:10");
        desk.at("2026-03-02T09:10");
        again().accept(RecordCallOutcome.of(CallOutcome.FAILED));
        assertThat(desk.dueAt()).isEqualTo("2026-03-02T09:15");
    }

    @Test
    void the_next_try_is_moved_into_the_next_open_window() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.VOICEMAIL));
        assertThat(desk.dueAt()).isEqualTo("2026-03-03T08:00");
    }

    @Test
    void a_retry_over_the_night_on_which_the_clocks_change_is_at_the_customers_morning() {
        ZoneId newYork = ZoneId.of("America/New_York");
        CallbackDesk american = new CallbackDesk(CallbackDesk.policy()
                .contactWindows(WeeklyHours.parse("MON-SUN 00:00-24:00"))
                .quietHours(CallbackPolicies.unitedStatesQuietHours())
                .build());
        american.at("2026-03-08T09:00")
                .accept(CallbackDesk.reply().zone(newYork).build())
                .accept(ScheduleCallback.of(american.now()))
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER));
        assertThat(american.dueAt(newYork)).isEqualTo("2026-03-08T08:00");
        assertThat(american.dueAt(ZoneId.of("UTC"))).isEqualTo("2026-03-08T12:00");
    }

    @Test
    void three_attempts_are_enough() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER)).at("2026-03-02T11:00");
        again().accept(RecordCallOutcome.of(CallOutcome.FAILED)).at("2026-03-02T14:00");
        again().accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
        assertThat(((CallbackExhausted) desk.lastEvent()).attempts()).isEqualTo(3);
        assertThat(desk.callback().dueAt()).isEmpty();
    }

    @Test
    void an_outcome_may_have_fewer_tries_than_all_together() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.BUSY)).at("2026-03-02T09:10");
        again().accept(RecordCallOutcome.of(CallOutcome.BUSY));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
    }

    @Test
    void a_wrong_number_is_not_called_again_and_nothing_is_owed_any_more() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.WRONG_NUMBER));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
        assertThat(desk.marks(ClockName.REPLY)).containsExactly(ClockMarkKind.STARTED, ClockMarkKind.CANCELLED);
    }

    @Test
    void a_try_that_would_come_too_late_is_not_made() {
        desk.scheduled()
                .at("2026-03-09T08:30")
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER));
        assertThat(desk.callback().expiresAt()).contains(CallbackDesk.local("2026-03-09T09:00"));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
        assertThat(((CallbackExhausted) desk.lastEvent()).attempts()).isEqualTo(1);
        assertThat(desk.callback().clocks().running()).isEmpty();
    }

    @Test
    void the_desk_does_not_call_sooner_than_the_retry_by_naming_another_time() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER));
        assertThat(desk.refusal(ScheduleCallback.builder().build())).containsExactly("callback.before-retry");
        assertThat(desk.refusal(ScheduleCallback.of(CallbackDesk.local("2026-03-02T10:59"))))
                .containsExactly("callback.before-retry");
        desk.accept(ScheduleCallback.of(CallbackDesk.local("2026-03-02T11:00")));
        assertThat(desk.dueAt()).isEqualTo("2026-03-02T11:00");
    }

    @Test
    void nor_in_two_steps_when_it_was_moved_back_first() {
        desk.dialing()
                .accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER))
                .accept(ScheduleCallback.of(CallbackDesk.local("2026-03-02T17:00")));
        assertThat(desk.refusal(ScheduleCallback.builder().build())).containsExactly("callback.before-retry");
        assertThat(desk.refusal(ScheduleCallback.of(CallbackDesk.local("2026-03-02T08:00"))))
                .containsExactly("callback.time-in-the-past", "callback.before-retry");
    }

    @Test
    void a_customer_who_asks_for_an_earlier_time_is_called_then() {
        desk.dialing()
                .accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER))
                .accept(ScheduleCallback.builder()
                        .at(CallbackDesk.local("2026-03-02T09:30"))
                        .agreedWithCustomer(true)
                        .build());
        assertThat(((CallbackScheduled) desk.lastEvent()).isAgreedWithCustomer())
                .isTrue();
        desk.at("2026-03-02T09:30");
        again().accept(RecordCallOutcome.of(CallOutcome.BUSY));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.AWAITING_RETRY);
        assertThat(desk.dueAt()).isEqualTo("2026-03-02T09:40");
    }

    @Test
    void a_customer_who_answered_is_not_waited_for() {
        desk.talked()
                .accept(ConcludeCall.builder()
                        .result(CallResult.INCONVENIENT)
                        .callAgainAt(CallbackDesk.local("2026-03-02T15:00"))
                        .build())
                .accept(ScheduleCallback.builder().build());
        assertThat(desk.dueAt()).isEqualTo("2026-03-02T09:00");
    }

    @Test
    void an_attempt_says_from_when_on_the_next_is_made() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.BUSY));
        assertThat(desk.callback().attempts())
                .extracting(CallAttempt::retryAt)
                .containsExactly(Optional.of(CallbackDesk.local("2026-03-02T09:10")));
        desk.at("2026-03-02T09:10");
        again().accept(RecordCallOutcome.of(CallOutcome.ANSWERED));
        assertThat(desk.callback().attempts())
                .last()
                .satisfies(last -> assertThat(last.retryAt()).isEmpty());
    }

    @Test
    void a_try_that_waits_can_be_moved_by_hand() {
        desk.dialing()
                .accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER))
                .accept(ScheduleCallback.of(CallbackDesk.local("2026-03-02T17:00")));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.SCHEDULED);
        assertThat(desk.dueAt()).isEqualTo("2026-03-02T17:00");
    }
}
