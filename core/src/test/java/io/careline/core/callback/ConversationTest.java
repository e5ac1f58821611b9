package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackExhausted;
import io.careline.callback.CallbackStatus;
import io.careline.callback.ConcludeCall;
import io.careline.callback.MarkDue;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.TakeStep;
import io.careline.lifecycle.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private final CallbackDesk desk = new CallbackDesk();

    private static ConcludeCall.Builder result(CallResult result) {
        ConcludeCall.Builder conclude = ConcludeCall.builder();
        conclude.result(result).log("told him when the lift is repaired");
        return conclude;
    }

    @Test
    @DisplayName("CB2: the customer's identity is verified before anything else")
    void identity_comes_first() {
        desk.connected();
        assertThat(desk.refusal(TakeStep.of(CallStep.INTRODUCTION)))
                .containsExactly("CB2 callback.identity-not-verified");
        assertThat(desk.refusal(result(CallResult.SATISFIED).build()))
                .containsExactly("CB2 callback.identity-not-verified");
        desk.accept(TakeStep.of(CallStep.IDENTITY)).accept(TakeStep.of(CallStep.INTRODUCTION));
    }

    @Test
    @DisplayName("CB4: a call with every step of the script has no finding")
    void a_whole_call_has_no_finding() {
        desk.talked();
        assertThat(desk.send(TakeStep.of(CallStep.CLOSING)).isUnchanged()).isTrue();
        assertThat(desk.findings(result(CallResult.SATISFIED).build())).isEmpty();
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.COMPLETED);
        assertThat(desk.callback().result()).contains(CallResult.SATISFIED);
    }

    @Test
    @DisplayName("CB4: each skipped step is a finding, none refuses the call")
    void skipped_steps_are_findings() {
        desk.connected().accept(TakeStep.of(CallStep.IDENTITY)).accept(TakeStep.of(CallStep.PURPOSE));
        assertThat(desk.send(result(CallResult.SATISFIED).build()).findings())
                .extracting((Reason reason) -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "The step introduction was skipped.",
                        "The step convenience was skipped.",
                        "The step satisfaction was skipped.",
                        "The step closing was skipped.");
    }

    @Test
    @DisplayName("CB4: a step that the script does not have is refused")
    void a_step_belongs_to_the_script() {
        desk.connected().accept(TakeStep.of(CallStep.IDENTITY));
        assertThat(desk.refusal(TakeStep.of(CallStep.of("song")))).containsExactly("CB4 callback.step-not-in-script");
    }

    @Test
    @DisplayName("CB5: an inconvenient call is made again at the time the customer names")
    void an_inconvenient_call_is_put_off() {
        desk.connected()
                .accept(TakeStep.of(CallStep.IDENTITY))
                .accept(TakeStep.of(CallStep.INTRODUCTION))
                .accept(TakeStep.of(CallStep.CONVENIENCE));
        assertThat(desk.findings(result(CallResult.INCONVENIENT)
                        .callAgainAt(CallbackDesk.local("2026-03-03T12:45"))
                        .build()))
                .containsExactly("callback.moved-into-window");
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.SCHEDULED);
        assertThat(desk.dueAt()).isEqualTo("2026-03-03T13:30");
    }

    @Test
    @DisplayName("CB5: a customer who rejects the plan and persists is called again another time")
    void a_rejected_plan_is_taken_up_another_time() {
        desk.talked().accept(result(CallResult.PLAN_REJECTED).build());
        assertThat(desk.dueAt()).isEqualTo("2026-03-03T09:00");
        assertThat(desk.marks(ClockName.REPLY)).containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
    }

    @Test
    void the_time_to_call_again_is_ahead_and_before_the_expiry() {
        desk.talked();
        assertThat(desk.refusal(result(CallResult.INCONVENIENT)
                        .callAgainAt(desk.now().minusSeconds(1))
                        .build()))
                .containsExactly("callback.time-in-the-past");
        assertThat(desk.refusal(result(CallResult.INCONVENIENT)
                        .callAgainAt(CallbackDesk.local("2026-04-01T09:00"))
                        .build()))
                .containsExactly("callback.time-after-expiry");
    }

    @Test
    @DisplayName("CB5: a customer who is put off at the last attempt is not called again")
    void the_last_attempt_cannot_be_put_off() {
        CallbackDesk once =
                new CallbackDesk(CallbackDesk.policy().maximumAttempts(2).build());
        once.talked()
                .accept(result(CallResult.INCONVENIENT)
                        .callAgainAt(CallbackDesk.local("2026-03-02T17:00"))
                        .build())
                .at("2026-03-02T17:00")
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.ANSWERED));
        assertThat(once.findings(result(CallResult.NOT_THE_CUSTOMER)
                        .callAgainAt(CallbackDesk.local("2026-03-03T12:45"))
                        .build()))
                .isEmpty();
        assertThat(once.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
        assertThat(once.callback().dueAt()).isEmpty();
        assertThat(((CallbackExhausted) once.lastEvent()).attempts()).isEqualTo(2);
    }

    @Test
    @DisplayName("CB3, CB5: a put-off without a time that would come too late exhausts, and nothing is owed any more")
    void a_put_off_that_would_come_too_late_exhausts() {
        desk.scheduled()
                .at("2026-03-08T09:00")
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.ANSWERED))
                .accept(result(CallResult.NOT_THE_CUSTOMER).build());
        assertThat(desk.callback().expiresAt()).contains(CallbackDesk.local("2026-03-09T09:00"));
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.EXHAUSTED);
        assertThat(desk.marks(ClockName.REPLY))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.BREACHED, ClockMarkKind.CANCELLED);
    }

    @Test
    @DisplayName("CB2, CB3: whoever else answers is not told anything and keeps no promise")
    void somebody_else_on_the_line_keeps_no_promise() {
        desk.connected();
        assertThat(desk.findings(result(CallResult.NOT_THE_CUSTOMER).build())).isEmpty();
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.SCHEDULED);
        assertThat(desk.marks(ClockName.REPLY)).containsExactly(ClockMarkKind.STARTED);
    }

    @Test
    @DisplayName("CB9: a call without an entry for the call log is a finding")
    void a_call_is_logged() {
        desk.talked();
        assertThat(desk.findings(ConcludeCall.of(CallResult.SATISFIED)))
                .containsExactly("CB9 callback.call-log-missing");
    }

    @Test
    @DisplayName("CB2: a desk whose script has no identity step asks for none")
    void a_script_is_policy() {
        CallbackDesk brief = new CallbackDesk(
                CallbackDesk.policy().script(List.of(CallStep.PURPOSE)).build());
        brief.connected().accept(TakeStep.of(CallStep.PURPOSE));
        assertThat(brief.findings(result(CallResult.SATISFIED).build())).isEmpty();
        assertThat(brief.marks(ClockName.REPLY)).containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
    }
}
