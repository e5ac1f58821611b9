package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackStatus;
import io.careline.callback.ConcludeCall;
import io.careline.callback.DueVisit;
import io.careline.callback.MarkDue;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RecordVisit;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.TakeStep;
import io.careline.callback.VisitInterval;
import io.careline.callback.VisitRecorded;
import io.careline.callback.VisitedCustomer;
import io.careline.common.CustomerRef;
import io.careline.complaint.CustomerTier;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private static final List<VisitInterval> INTERVALS = List.of(
            VisitInterval.of(CustomerTier.of("A"), Period.ofMonths(1)),
            VisitInterval.of(CustomerTier.of("B"), Period.ofMonths(3)));

    private final CallbackDesk desk = new CallbackDesk();

    /** The customer was called at 09:00 and expects the visitor. */
    private CallbackDesk announced() {
        desk.accept(CallbackDesk.reply().purpose(CallbackPurpose.VISIT).build())
                .accept(ScheduleCallback.of(desk.now()))
                .accept(MarkDue.of())
                .accept(CallbackDesk.dial())
                .accept(RecordCallOutcome.of(CallOutcome.ANSWERED));
        for (CallStep step : CallbackDesk.POLICY.script()) {
            desk.accept(TakeStep.of(step));
        }
        return desk.accept(ConcludeCall.of(CallResult.SATISFIED));
    }

    private static RecordVisit.Builder nobodyHome() {
        return RecordVisit.builder().customerHome(false);
    }

    @Test
    @DisplayName("CB10: phone first: what was not announced by a call is no visit")
    void a_visit_is_announced_by_telephone_first() {
        desk.accept(CallbackDesk.reply().purpose(CallbackPurpose.VISIT).build());
        assertThat(desk.refusal(RecordVisit.of())).containsExactly("lifecycle.not-permitted");
        CallbackDesk called = new VisitsTest().announced();
        assertThat(called.refusal(RecordVisit.builder()
                        .customerHome(true)
                        .visitedAt(called.now().minusSeconds(1))
                        .build()))
                .containsExactly("CB10 callback.visit-before-call");
        called.accept(RecordVisit.of());
        assertThat(called.callback().status()).isEqualTo(CallbackStatus.COMPLETED);
        assertThat(((VisitRecorded) called.lastEvent()).visitedAt()).isEqualTo(called.now());
    }

    @Test
    @DisplayName("CB10: nobody at home: the time is logged and a note is left")
    void nobody_at_home_needs_a_note() {
        announced().at("2026-03-02T15:00");
        assertThat(desk.refusal(nobodyHome().note(" ").build())).containsExactly("CB10 callback.note-missing");
        desk.accept(nobodyHome()
                .visitedAt(CallbackDesk.local("2026-03-02T14:30"))
                .note("We were here and come again tomorrow")
                .build());
        VisitRecorded visit = (VisitRecorded) desk.lastEvent();
        assertThat(visit.isCustomerHome()).isFalse();
        assertThat(visit.visitedAt()).isEqualTo(CallbackDesk.local("2026-03-02T14:30"));
        assertThat(visit.note()).contains("We were here and come again tomorrow");
    }

    @Test
    void a_visit_is_not_in_the_future_and_belongs_to_a_callback_that_announces_one() {
        announced();
        assertThat(desk.refusal(
                        nobodyHome().visitedAt(desk.now().plusSeconds(1)).build()))
                .containsExactly("callback.visit-in-the-future", "CB10 callback.note-missing");
        CallbackDesk other = new CallbackDesk().talked().accept(ConcludeCall.of(CallResult.SATISFIED));
        assertThat(other.refusal(RecordVisit.of())).containsExactly("CB10 callback.not-a-visit");
    }

    private static VisitedCustomer.Builder customer(String id, String tier, String lastVisitOn) {
        return VisitedCustomer.builder()
                .customer(CustomerRef.of(id))
                .tier(CustomerTier.of(tier))
                .zone(CallbackDesk.ZONE)
                .lastVisitOn(LocalDate.parse(lastVisitOn));
    }

    @Test
    @DisplayName("CB11: loyal and important customers are visited on schedule, by their tier")
    void customers_are_visited_by_tier() {
        List<VisitedCustomer> customers = List.of(
                customer("monthly", "A", "2026-01-31").build(),
                customer("quarterly", "B", "2025-11-27").build(),
                customer("too-early", "B", "2025-12-01").build(),
                customer("pending", "A", "2025-01-01").visitPending(true).build(),
                customer("of-no-tier", "C", "2020-01-01").build());
        List<DueVisit> due = VisitSchedules.due(INTERVALS, customers, LocalDate.parse("2026-02-28"));
        assertThat(due)
                .extracting(visit -> visit.customer() + " " + visit.dueOn())
                .containsExactly("quarterly 2026-02-27", "monthly 2026-02-28");
        assertThat(VisitSchedules.due(INTERVALS, customers, LocalDate.parse("2026-02-26")))
                .isEmpty();
        desk.accept(due.get(0).request());
        assertThat(desk.callback().purpose()).contains(CallbackPurpose.VISIT);
    }

    @Test
    void a_schedule_is_refused_that_has_a_tier_twice_or_never_comes_round() {
        VisitInterval again = VisitInterval.of(CustomerTier.of("A"), Period.ofDays(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        VisitSchedules.due(List.of(INTERVALS.get(0), again), List.of(), LocalDate.parse("2026-02-28")))
                .withMessage("intervals have two for tier A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VisitInterval.of(CustomerTier.of("A"), Period.ZERO))
                .withMessage("every (P0D) must be at least a day");
    }
}
