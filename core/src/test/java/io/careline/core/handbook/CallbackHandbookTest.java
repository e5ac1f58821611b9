package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockName;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallAgent;
import io.careline.callback.CallCap;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallStep;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.ReassignCallback;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.callback.RetryRule;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.VisitInterval;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.HandoverTrigger;
import io.careline.complaint.CustomerTier;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What handbooks say of callbacks, at work. Times are local to the handbooks' zone. */
class CallbackHandbookTest {
    private static final List<String> CALLING = List.of("finance-company", "property-management");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Actor WANG = Actor.of("wang", Role.OFFICER);
    private static final Actor LI = Actor.of("li", Role.OFFICER);

    private int commands;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static RequestCallback.Builder request() {
        return RequestCallback.builder()
                .customer(CustomerRef.of("flat-1204"))
                .zone(ZONE)
                .purpose(CallbackPurpose.REPLY_OWED)
                .owner(WANG);
    }

    private Decision<CallbackEvent> decide(
            Lifecycle<Callback, CallbackCommand, CallbackEvent> lifecycle,
            Callback callback,
            String now,
            Actor actor,
            CallbackCommand command) {
        return lifecycle.decide(callback, command, DecisionContext.of(at(now), actor, "command-" + ++commands));
    }

    private Callback accept(
            Lifecycle<Callback, CallbackCommand, CallbackEvent> lifecycle,
            Callback callback,
            String now,
            Actor actor,
            CallbackCommand command) {
        Decision<CallbackEvent> decision = decide(lifecycle, callback, now, actor, command);
        assertThat(decision.rejections()).isEmpty();
        return lifecycle.apply(callback, decision);
    }

    @Test
    void a_section_becomes_a_policy() {
        CallbackPolicy policy = Handbook.parse(Documents.SOUND).callbackPolicy();
        assertThat(policy.contactWindows()).isEqualTo(WeeklyHours.parse("MON-SUN 08:00-21:00"));
        assertThat(policy.contactCap()).contains(CallCap.of(7, Duration.ofDays(7)));
        assertThat(policy.retries()).containsExactly(RetryRule.of(CallOutcome.BUSY, Duration.ofMinutes(10), 3));
        assertThat(policy.script()).containsExactly(CallStep.IDENTITY, CallStep.PURPOSE);
        assertThat(policy.maximumRings()).isEqualTo(3);
        assertThat(policy.version().toString()).isEqualTo("desk@1");
    }

    @Test
    @DisplayName("CB1: a handbook that calls after every solved complaint says so to its complaints")
    void solved_complaints_ask_for_a_call_if_the_handbook_says_so() {
        assertThat(Handbook.parse(Documents.SOUND).complaintPolicy().satisfactionCallZone())
                .isEmpty();
        Handbook calling = Handbook.parse(
                Documents.with("/callbacks/afterSolvedComplaints", "{\"ruleId\": \"CB1\", \"value\": true}"));
        assertThat(calling.complaintPolicy().satisfactionCallZone()).contains(ZONE);
        assertThat(calling.rules()).containsEntry("CB1", List.of("/callbacks/afterSolvedComplaints"));
    }

    @Test
    @DisplayName("CB3: the finance company's promised reply is due in 30 minutes of its opening hours")
    void a_promised_reply_is_due_in_thirty_minutes() {
        var lifecycle = Handbook.load("finance-company").callbacks();
        Callback callback = accept(
                lifecycle,
                lifecycle.initial("R-1"),
                "2026-11-06T17:45",
                WANG,
                request().build());
        assertThat(callback.clocks().dueAt(ClockName.REPLY)).contains(at("2026-11-09T09:15"));
    }

    @Test
    @DisplayName("CB2, CB4: the finance company's calls have six steps, the identity first")
    void the_finance_company_s_calls_have_six_steps() {
        assertThat(Handbook.load("finance-company").callbackPolicy().script())
                .containsExactly(
                        CallStep.IDENTITY,
                        CallStep.INTRODUCTION,
                        CallStep.CONVENIENCE,
                        CallStep.PURPOSE,
                        CallStep.SATISFACTION,
                        CallStep.CLOSING);
    }

    @Test
    @DisplayName("CB8: a telephone that rang four times is found")
    void four_rings_are_too_many() {
        for (String pack : CALLING) {
            var lifecycle = Handbook.load(pack).callbacks();
            Decision<CallbackEvent> decision = decide(
                    lifecycle,
                    lifecycle.initial("R-1"),
                    "2026-11-02T10:00",
                    WANG,
                    request().rings(4).build());
            assertThat(decision.findings()).extracting(Reason::code).containsExactly("callback.answered-late");
        }
    }

    @Test
    @DisplayName("CB7, CP12: the property office's customer reports after 15 minutes, and another takes over")
    void another_takes_over_on_the_customer_s_report() {
        Handbook handbook = Handbook.load("property-management");
        assertThat(handbook.callbackPolicy().handoverTrigger()).isEqualTo(HandoverTrigger.CUSTOMER_REPORT);
        var lifecycle = handbook.callbacks();
        Callback callback = accept(
                lifecycle,
                lifecycle.initial("R-1"),
                "2026-11-02T10:00",
                WANG,
                request().quickContactWanted(true).build());
        callback = accept(lifecycle, callback, "2026-11-02T10:00", WANG, ScheduleCallback.of(at("2026-11-02T10:05")));
        ReassignCallback takeOver = ReassignCallback.of(LI, "nobody called");
        assertThat(decide(lifecycle, callback, "2026-11-02T10:14", LI, takeOver).rejections())
                .extracting(Rejection::code)
                .containsExactly("callback.handover-too-early");
        callback = accept(lifecycle, callback, "2026-11-02T10:15", LI, ReportMissingCall.of());
        CallAgent li = CallAgent.of(AgentId.of("li"));
        assertThat(handbook.callbackQueue()
                        .with(callback)
                        .next(li, at("2026-11-02T10:15"))
                        .callback())
                .contains(callback.id());
        assertThat(accept(lifecycle, callback, "2026-11-02T10:15", LI, takeOver).owner())
                .contains(LI);
    }

    @Test
    @DisplayName("CB11: both handbooks visit their customers by tier")
    void customers_are_visited_by_tier() {
        for (String pack : CALLING) {
            assertThat(Handbook.load(pack).visitIntervals())
                    .as(pack)
                    .containsExactly(
                            VisitInterval.of(CustomerTier.of("A"), Period.ofMonths(1)),
                            VisitInterval.of(CustomerTier.of("B"), Period.ofMonths(3)));
        }
    }
}
