package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.careline.calendar.ClockName;
import io.careline.callback.CallLogEntry;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackRequested;
import io.careline.callback.ConcludeCall;
import io.careline.callback.CustomerCareSummary;
import io.careline.callback.MarkDue;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RecordPromiseBreach;
import io.careline.callback.RecordVisit;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.SuppressCallback;
import io.careline.callback.TakeStep;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is drawn up from callbacks' events, and how long a customer had to wait for an answer. */
class CallRecordsTest {
    private final CallbackDesk desk = new CallbackDesk();

    private List<CallLogEntry> log() {
        return CallLogs.of(desk.probe().history(), CallbackDesk.CALENDAR);
    }

    /** On Friday nobody answers; on Monday the customer does, and is content. */
    private CallbackDesk calledTwice() {
        desk.at("2026-03-06T16:00")
                .dialing()
                .accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER))
                .at("2026-03-09T10:00")
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.ANSWERED));
        for (CallStep step : CallbackDesk.POLICY.script()) {
            desk.accept(TakeStep.of(step));
        }
        return desk.accept(ConcludeCall.builder()
                .result(CallResult.SATISFIED)
                .statement("it runs again")
                .log("the lift was repaired on Friday")
                .build());
    }

    @Test
    @DisplayName("CB9: the call log has content, solution and customer, and is handed in the next working day")
    void the_call_log_is_handed_in_the_next_day() {
        calledTwice();
        assertThat(log()).hasSize(2);
        CallLogEntry missed = log().get(0);
        assertThat(missed.outcome()).isEqualTo(CallOutcome.NO_ANSWER);
        assertThat(missed.result()).isEmpty();
        assertThat(missed.isContentMissing()).isFalse();
        assertThat(missed.handInOn()).isEqualTo(LocalDate.parse("2026-03-09"));
        CallLogEntry reached = log().get(1);
        assertThat(reached.customer()).contains(CustomerRef.of("K-7"));
        assertThat(reached.caseId()).contains(CallbackDesk.CASE);
        assertThat(reached.agent()).isEqualTo(AgentId.of("ann"));
        assertThat(reached.calledAt()).isEqualTo(CallbackDesk.local("2026-03-09T10:00"));
        assertThat(reached.result()).contains(CallResult.SATISFIED);
        assertThat(reached.statement()).contains("it runs again");
        assertThat(reached.content()).contains("the lift was repaired on Friday");
        assertThat(reached.handInOn()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(reached.toString()).doesNotContain("lift");
    }

    @Test
    @DisplayName("CB9: an answered call of which nothing is written shows in the log")
    void a_call_without_content_shows() {
        desk.connected().accept(SuppressCallback.of("asked not to be called"));
        assertThat(log()).hasSize(1);
        assertThat(log().get(0).isContentMissing()).isTrue();
        assertThat(CallLogs.of(desk.probe().history().subList(2, 3), CallbackDesk.CALENDAR))
                .isEmpty();
    }

    @Test
    @DisplayName("CB13: the monthly summary of customer maintenance goes to the superior")
    void a_month_is_summed_up() {
        desk.accept(CallbackDesk.reply().purpose(CallbackPurpose.VISIT).build())
                .accept(ScheduleCallback.of(desk.now()))
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.BUSY))
                .after(java.time.Duration.ofHours(1))
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.ANSWERED))
                .accept(TakeStep.of(CallStep.IDENTITY))
                .accept(ConcludeCall.of(CallResult.SATISFIED))
                .accept(RecordVisit.builder()
                        .customerHome(false)
                        .note("we were here")
                        .build())
                .accept(RecordVisit.of())
                .at("2026-04-01T00:00")
                .accept(RecordVisit.of());
        CustomerCareSummary march =
                CustomerCareSummaries.of(desk.probe().history(), YearMonth.of(2026, 3), CallbackDesk.ZONE);
        assertThat(march)
                .isEqualTo(CustomerCareSummary.builder()
                        .month(YearMonth.of(2026, 3))
                        .customers(1)
                        .requested(1)
                        .dialed(2)
                        .answered(1)
                        .completed(1)
                        .satisfied(1)
                        .dissatisfied(0)
                        .newRequirements(0)
                        .unreached(0)
                        .promisesBroken(0)
                        .visits(1)
                        .nobodyHome(1)
                        .build());
        CustomerCareSummary april =
                CustomerCareSummaries.of(desk.probe().history(), YearMonth.of(2026, 4), CallbackDesk.ZONE);
        assertThat(april.visits()).isEqualTo(1);
        assertThat(april.dialed()).isZero();
    }

    @Test
    @DisplayName("CB13: broken promises and customers who were not reached are in the summary")
    void what_went_wrong_is_summed_up() {
        desk.dialing().accept(RecordCallOutcome.of(CallOutcome.WRONG_NUMBER));
        CallbackDesk late = new CallbackDesk()
                .requested()
                .at("2026-03-02T09:30")
                .accept(RecordPromiseBreach.of(ClockName.REPLY, 1));
        YearMonth march = YearMonth.of(2026, 3);
        assertThat(CustomerCareSummaries.of(desk.probe().history(), march, CallbackDesk.ZONE)
                        .unreached())
                .isEqualTo(1);
        assertThat(CustomerCareSummaries.of(late.probe().history(), march, CallbackDesk.ZONE)
                        .promisesBroken())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("CB8: a call that is answered after more than three rings is a finding")
    void the_phone_is_answered_within_three_rings() {
        assertThat(new CallbackDesk().findings(CallbackDesk.reply().rings(3).build()))
                .isEmpty();
        assertThat(desk.findings(CallbackDesk.reply().rings(4).build())).containsExactly("CB8 callback.answered-late");
        assertThat(((CallbackRequested) desk.lastEvent()).rings()).contains(4);
        CallbackDesk patient =
                new CallbackDesk(CallbackDesk.policy().maximumRings(5).build());
        assertThat(patient.findings(CallbackDesk.reply().rings(5).build())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallbackDesk.reply().rings(0).build())
                .withMessage("rings (0) must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallbackDesk.policy().maximumRings(0).build())
                .withMessage("maximumRings (0) must be at least 1");
    }
}
