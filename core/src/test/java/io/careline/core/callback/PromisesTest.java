package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockName;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.Callback;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackStatus;
import io.careline.callback.CancelCallback;
import io.careline.callback.ConcludeCall;
import io.careline.callback.ExpireCallback;
import io.careline.callback.PromiseBreached;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RecordPromiseBreach;
import io.careline.callback.SuppressCallback;
import io.careline.callback.TakeStep;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final RecordPromiseBreach REPLY = RecordPromiseBreach.of(ClockName.REPLY, 1);

    private final CallbackDesk desk = new CallbackDesk();

    private List<String> deadlines() {
        return desk.lifecycle().deadlines(desk.callback(), desk.context()).stream()
                .map(Deadline::name)
                .toList();
    }

    @Test
    void every_deadline_names_the_command_to_send() {
        desk.scheduled();
        assertThat(desk.lifecycle().deadlines(desk.callback(), desk.context()))
                .extracting(deadline ->
                        deadline.name() + " " + deadline.command().type().tag())
                .containsExactly("due mark-due", "reply record-promise-breach", "expiry expire");
    }

    @Test
    void a_failed_attempt_owes_the_retry_and_a_call_in_flight_does_not_expire() {
        desk.dialing();
        assertThat(deadlines()).containsExactly("reply");
        desk.accept(RecordCallOutcome.of(CallOutcome.BUSY));
        assertThat(deadlines()).containsExactly("retry", "reply", "expiry");
    }

    @Test
    @DisplayName("CB3: the broken 30 minutes are an event, never a status; too early is refused, twice is unchanged")
    void a_broken_promise_is_an_event() {
        desk.due().as(CallbackDesk.TIMER).at("2026-03-02T09:29");
        assertThat(desk.refusal(REPLY)).containsExactly("callback.breach-too-early");
        desk.at("2026-03-02T10:00").accept(REPLY);
        assertThat(((PromiseBreached) desk.lastEvent()).dueAt()).isEqualTo(CallbackDesk.local("2026-03-02T09:30"));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.DUE);
        assertThat(desk.send(REPLY).isUnchanged()).isTrue();
        assertThat(deadlines()).containsExactly("expiry");
    }

    @Test
    @DisplayName("CB3: the promise is kept once the customer himself is on the line")
    void a_kept_promise_cannot_be_broken() {
        desk.connected().accept(TakeStep.of(CallStep.IDENTITY)).at("2026-03-02T09:40");
        assertThat(desk.refusal(REPLY)).containsExactly("callback.clock-not-running");
        assertThat(desk.refusal(RecordPromiseBreach.of(ClockName.CONTACT, 1)))
                .containsExactly("callback.clock-not-running");
    }

    @Test
    void a_policy_without_the_clock_does_not_leave_it_running() {
        CallbackDesk other =
                new CallbackDesk(CallbackDesk.policy().clocks(List.of()).build());
        Callback running = desk.connected().callback();
        Decision<CallbackEvent> step =
                other.lifecycle().decide(running, TakeStep.of(CallStep.IDENTITY), other.context());
        assertThat(other.lifecycle().apply(running, step).clocks().running()).isEmpty();
        Callback due = new CallbackDesk().due().callback();
        other.at("2026-03-02T10:00");
        assertThat(other.lifecycle().decide(due, REPLY, other.context()).isAccepted())
                .isTrue();
        Decision<CallbackEvent> end = other.lifecycle().decide(due, CancelCallback.of("solved"), other.context());
        assertThat(other.lifecycle().apply(due, end).clocks().running()).isEmpty();
    }

    @Test
    void it_expires_when_it_is_too_late_and_not_before() {
        desk.due().as(CallbackDesk.TIMER).at("2026-03-09T08:59");
        assertThat(desk.refusal(ExpireCallback.of())).containsExactly("callback.expiry-too-early");
        desk.at("2026-03-09T09:00").accept(ExpireCallback.of());
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXPIRED);
        assertThat(desk.send(ExpireCallback.of()).isUnchanged()).isTrue();
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void a_timer_that_comes_after_the_end_changes_nothing() {
        desk.talked().accept(ConcludeCall.of(CallResult.SATISFIED)).after(Duration.ofDays(9));
        assertThat(desk.send(ExpireCallback.of()).isUnchanged()).isTrue();
    }

    @Test
    void cancelling_and_suppressing_need_a_reason_and_end_every_promise() {
        desk.requested();
        assertThat(desk.refusal(CancelCallback.of(" "))).containsExactly("callback.reason-missing");
        assertThat(desk.refusal(SuppressCallback.of(""))).containsExactly("callback.reason-missing");
        desk.accept(CancelCallback.of("he wrote that it works"));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.CANCELLED);
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void a_customer_can_say_on_the_line_that_he_wants_no_more_calls() {
        desk.connected().accept(SuppressCallback.of("asked not to be called"));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.SUPPRESSED);
        assertThat(deadlines()).isEmpty();
    }
}
