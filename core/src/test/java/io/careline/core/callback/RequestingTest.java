package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackStatus;
import io.careline.callback.MarkDue;
import io.careline.callback.OpenCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.complaint.ComplaintId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequestingTest {
    private final CallbackDesk desk = new CallbackDesk();

    private static OpenCallback open(String id, CallbackPurpose purpose, String caseId) {
        return OpenCallback.builder()
                .id(CallbackId.of(id))
                .purpose(purpose)
                .caseId(ComplaintId.of(caseId))
                .build();
    }

    @Test
    void a_request_says_whom_to_call_what_for_and_until_when() {
        desk.requested();
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.REQUESTED);
        assertThat(desk.callback().purpose()).contains(CallbackPurpose.REPLY_OWED);
        assertThat(desk.callback().expiresAt()).contains(desk.now().plus(Duration.ofDays(7)));
    }

    @Test
    @DisplayName("CF1, CF2, CP18: what a call is about is masked, and the customer and his number are references")
    void what_a_call_is_about_is_masked() {
        desk.requested();
        assertThat(desk.callback().matter()).contains("when the lift will be repaired");
        assertThat(desk.callback().toString()).doesNotContain("lift").contains("K-7", "N-7");
    }

    @Test
    @DisplayName("CB3: the 30 minutes run from the promise, not from its entry")
    void the_reply_is_due_half_an_hour_after_the_promise() {
        desk.accept(CallbackDesk.reply()
                .promisedAt(CallbackDesk.local("2026-02-27T17:50"))
                .build());
        assertThat(desk.callback().clocks().dueAt(ClockName.REPLY)).contains(CallbackDesk.local("2026-03-02T09:20"));
    }

    @Test
    @DisplayName("CB3: a promise is for a reply that is owed, not for a sales call")
    void other_purposes_have_no_promise() {
        desk.accept(CallbackDesk.reply().purpose(CallbackPurpose.SALES_CONTACT).build());
        assertThat(desk.marks(ClockName.REPLY)).isEmpty();
    }

    @Test
    @DisplayName("CB7: a customer who wants quick contact is called within 15 minutes")
    void quick_contact_has_a_clock_of_its_own() {
        desk.accept(CallbackDesk.reply().quickContactWanted(true).build());
        assertThat(desk.marks(ClockName.CONTACT)).containsExactly(ClockMarkKind.STARTED);
        assertThat(desk.callback().clocks().dueAt(ClockName.CONTACT)).contains(CallbackDesk.local("2026-03-02T09:15"));
    }

    @Test
    void a_promise_cannot_be_from_the_future() {
        assertThat(desk.refusal(CallbackDesk.reply()
                        .promisedAt(desk.now().plusSeconds(1))
                        .build()))
                .containsExactly("callback.promised-in-the-future");
    }

    @Test
    void one_callback_is_open_for_each_case_and_purpose() {
        assertThat(desk.refusal(CallbackDesk.reply()
                        .addOpenCallbacks(open("R-0", CallbackPurpose.REPLY_OWED, "C-7"))
                        .build()))
                .containsExactly("callback.already-open");
        desk.accept(CallbackDesk.reply()
                .addOpenCallbacks(
                        open("R-2", CallbackPurpose.SATISFACTION, "C-7"),
                        open("R-3", CallbackPurpose.REPLY_OWED, "C-8"),
                        open("R-1", CallbackPurpose.REPLY_OWED, "C-7"))
                .build());
    }

    @Test
    void a_time_outside_the_customers_hours_is_moved_and_said_so() {
        desk.requested();
        assertThat(desk.findings(ScheduleCallback.of(CallbackDesk.local("2026-03-02T21:00"))))
                .containsExactly("callback.moved-into-window");
        assertThat(desk.dueAt()).isEqualTo("2026-03-03T08:00");
        assertThat(desk.findings(ScheduleCallback.of(CallbackDesk.local("2026-03-03T13:00"))))
                .containsExactly("callback.moved-into-window");
        assertThat(desk.dueAt()).isEqualTo("2026-03-03T13:30");
    }

    @Test
    void to_schedule_the_same_time_again_changes_nothing() {
        ScheduleCallback ten = ScheduleCallback.of(CallbackDesk.local("2026-03-02T10:00"));
        desk.requested().accept(ten);
        assertThat(desk.send(ten).isUnchanged()).isTrue();
    }

    @Test
    void a_time_is_ahead_and_before_the_expiry() {
        desk.requested();
        assertThat(desk.refusal(ScheduleCallback.of(CallbackDesk.local("2026-03-02T08:59"))))
                .containsExactly("callback.time-in-the-past");
        assertThat(desk.refusal(ScheduleCallback.of(CallbackDesk.local("2026-03-09T09:00"))))
                .containsExactly("callback.time-after-expiry");
        desk.at("2026-03-08T22:00");
        assertThat(desk.findings(ScheduleCallback.builder().build())).containsExactly("callback.moved-into-window");
        desk.at("2026-03-09T09:00");
        assertThat(desk.refusal(ScheduleCallback.builder().build()))
                .containsExactly("callback.expired", "callback.time-after-expiry");
    }

    @Test
    void a_time_beyond_all_calendars_is_refused_like_any_other() {
        desk.requested();
        assertThat(desk.refusal(ScheduleCallback.of(Instant.MAX))).containsExactly("callback.time-after-expiry");
        assertThat(desk.refusal(ScheduleCallback.of(Instant.MIN))).containsExactly("callback.time-in-the-past");
    }

    @Test
    void a_time_that_only_its_move_makes_too_late_is_refused() {
        desk.at("2026-03-02T07:30").requested().at("2026-03-08T22:00");
        assertThat(desk.refusal(ScheduleCallback.builder().build())).containsExactly("callback.time-after-expiry");
    }

    @Test
    void before_its_time_a_call_is_not_due_late_is_accepted_twice_is_unchanged() {
        desk.requested().accept(ScheduleCallback.of(CallbackDesk.local("2026-03-02T10:00")));
        desk.as(CallbackDesk.TIMER).at("2026-03-02T09:59");
        assertThat(desk.refusal(MarkDue.of())).containsExactly("callback.due-too-early");
        desk.at("2026-03-02T11:00").accept(MarkDue.of());
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.DUE);
        assertThat(desk.send(MarkDue.of()).isUnchanged()).isTrue();
    }
}
