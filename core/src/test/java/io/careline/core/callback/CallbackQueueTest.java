package io.careline.core.callback;

import static io.careline.core.callback.CallbackDesk.ANN;
import static io.careline.core.callback.CallbackDesk.BOB;
import static io.careline.core.callback.CallbackDesk.CALENDAR;
import static io.careline.core.callback.CallbackDesk.POLICY;
import static io.careline.core.callback.CallbackDesk.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.callback.CallAccess;
import io.careline.callback.CallAgent;
import io.careline.callback.CallCriterion;
import io.careline.callback.CallDemand;
import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackQueue;
import io.careline.callback.CallbackStatus;
import io.careline.callback.MarkDue;
import io.careline.callback.NextCall;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.common.AgentId;
import io.careline.common.Skill;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallbackQueueTest {
    private static final Instant TEN = local("2026-03-02T10:00");
    private static final CallAgent ANNA = CallAgent.of(ANN.id());
    private static final CallAgent ROBERT = CallAgent.of(BOB.id());
    private static final Skill DUTCH = Skill.of("dutch");
    private static final CallbackQueue EMPTY = CallbackQueues.empty(POLICY, CALENDAR);

    /** Due, nobody's, and waiting since a time of the Monday. */
    private static Callback.Builder due(String id, String since) {
        Callback.Builder callback = Callback.builder();
        callback.id(CallbackId.of(id))
                .status(CallbackStatus.DUE)
                .zone(CallbackDesk.ZONE)
                .waitingSince(local("2026-03-02T" + since));
        return callback;
    }

    private static CallDemand priority(int priority) {
        return CallDemand.builder().priority(priority).build();
    }

    private static CallDemand skilled(Skill... skills) {
        return CallDemand.builder().addSkills(skills).build();
    }

    private static ClockTrace running(ClockName clock, String dueAt) {
        return ClockTrace.empty()
                .plus(ClockMark.builder()
                        .clock(clock)
                        .instance(1)
                        .kind(ClockMarkKind.STARTED)
                        .at(local("2026-03-02T09:00"))
                        .dueAt(local("2026-03-02T" + dueAt))
                        .build());
    }

    private static String next(CallbackQueue queue, CallAgent agent, Instant now) {
        NextCall next = queue.next(agent, now);
        return next.callback().map(CallbackId::value).orElse("nothing") + " "
                + next.reasons().stream().map(CallbackQueueTest::shown).toList();
    }

    private static String shown(Reason reason) {
        return reason.ruleId().map(rule -> rule + " ").orElse("")
                + reason.code().substring("callback.".length());
    }

    private static List<String> obstacles(CallbackQueue queue, String id, CallAgent agent, Instant now) {
        return queue.obstacles(CallbackId.of(id), agent, now).stream()
                .map(CallbackQueueTest::shown)
                .toList();
    }

    @Test
    void the_higher_priority_comes_first_and_then_who_has_waited_longest() {
        CallbackQueue queue = EMPTY.with(due("a", "09:10").build())
                .with(due("b", "09:05").build())
                .with(due("c", "09:30").build(), priority(2));
        assertThat(next(queue, ANNA, TEN)).isEqualTo("c [next-by-nobody, ahead-by-priority]");
        assertThat(queue.next(ANNA, TEN).aheadOf()).contains(CallbackId.of("b"));
        assertThat(queue.next(ANNA, TEN).reasons().get(1).message(Locale.ENGLISH))
                .isEqualTo("It is ahead of b: priority 2 against 0.");
        assertThat(next(queue.without(CallbackId.of("c")), ANNA, TEN)).isEqualTo("b [next-by-nobody, ahead-by-place]");
        assertThat(next(queue, ANNA, TEN)).startsWith("c ");
    }

    @Test
    @DisplayName("CB3: the promise with the least time left comes first, a broken one before all")
    void the_least_time_left_comes_first() {
        CallbackQueue queue = EMPTY.with(due("unpromised", "09:00").build())
                .with(due("later", "09:01")
                        .clocks(running(ClockName.REPLY, "10:20"))
                        .build())
                .with(due("sooner", "09:02")
                        .clocks(running(ClockName.REPLY, "10:10"))
                        .build());
        assertThat(next(queue, ANNA, TEN)).isEqualTo("sooner [next-by-nobody, CB3 ahead-by-promise]");
        CallbackQueue broken = queue.with(
                due("broken", "09:03").clocks(running(ClockName.REPLY, "09:30")).build());
        assertThat(next(broken, ANNA, TEN)).startsWith("broken ");
    }

    @Test
    void where_all_is_the_same_the_id_decides() {
        CallbackQueue queue =
                EMPTY.with(due("b", "09:00").build()).with(due("a", "09:00").build());
        assertThat(next(queue, ANNA, TEN)).isEqualTo("a [next-by-nobody, ahead-by-id]");
        assertThat(queue.next(ANNA, TEN).decidedBy()).isEmpty();
    }

    @Test
    void a_failed_attempt_does_not_cost_the_customer_his_place() {
        CallbackDesk desk = new CallbackDesk().dialing().accept(RecordCallOutcome.of(CallOutcome.NO_ANSWER));
        CallbackQueue queue = EMPTY.with(due("a", "09:01").build()).with(desk.callback());
        assertThat(next(queue, ANNA, local("2026-03-02T10:59"))).startsWith("a ");
        assertThat(obstacles(queue, "R-1", ANNA, local("2026-03-02T10:59"))).containsExactly("due-too-early");
        CallbackQueue byPlace = CallbackQueues.empty(POLICY, CALENDAR, List.of(CallCriterion.PLACE))
                .with(due("a", "09:01").build())
                .with(desk.at("2026-03-02T11:00").accept(MarkDue.of()).callback());
        assertThat(next(byPlace, ANNA, desk.now())).isEqualTo("R-1 [next-by-ownership, ahead-by-place]");
    }

    @Test
    void another_time_that_was_named_is_another_place() {
        CallbackDesk desk = new CallbackDesk().scheduled().accept(ScheduleCallback.of(local("2026-03-02T09:30")));
        CallbackQueue queue = EMPTY.with(due("a", "09:20").build())
                .with(Callback.builder()
                        .from(desk.callback())
                        .clocks(ClockTrace.empty())
                        .build());
        assertThat(next(queue, ANNA, TEN)).startsWith("a ");
    }

    @Test
    void a_time_that_is_reached_counts_before_it_is_recorded() {
        CallbackQueue queue = EMPTY.with(
                due("a", "09:30").status(CallbackStatus.SCHEDULED).dueAt(TEN).build());
        assertThat(next(queue, ANNA, TEN.minusSeconds(1))).isEqualTo("nothing [nothing-to-dial-before]");
        assertThat(queue.next(ANNA, TEN.minusSeconds(1)).askAgainAt()).contains(TEN);
        assertThat(next(queue, ANNA, TEN)).isEqualTo("a [next-by-nobody, next-without-rival]");
    }

    @Test
    void nobody_is_called_outside_the_windows_of_his_own_zone() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        CallbackQueue queue = EMPTY.with(due("noon", "09:00").zone(tokyo).build())
                .with(due("home", "09:30").build());
        Instant halfPastElevenAtHome = local("2026-03-02T11:30");
        assertThat(next(queue, ANNA, TEN)).startsWith("noon ");
        assertThat(next(queue, ANNA, halfPastElevenAtHome)).isEqualTo("home [next-by-nobody, next-without-rival]");
        assertThat(obstacles(queue, "noon", ANNA, halfPastElevenAtHome)).containsExactly("quiet-hours");
        CallbackQueue alone = queue.without(CallbackId.of("home"));
        assertThat(alone.next(ANNA, halfPastElevenAtHome).askAgainAt()).contains(local("2026-03-02T12:30"));
        assertThat(obstacles(queue, "noon", ANNA, local("2026-03-02T20:00"))).containsExactly("outside-window");
    }

    @Test
    void what_nobody_owns_asks_for_all_of_its_skills() {
        CallbackQueue queue = EMPTY.with(due("a", "09:00").build(), skilled(DUTCH, Skill.of("loans")))
                .with(due("b", "09:30").build());
        assertThat(next(queue, CallAgent.of(ANN.id(), DUTCH), TEN)).startsWith("b ");
        assertThat(obstacles(queue, "a", CallAgent.of(ANN.id(), DUTCH), TEN)).containsExactly("skills-missing");
        assertThat(next(queue, CallAgent.of(ANN.id(), DUTCH, Skill.of("loans")), TEN))
                .startsWith("a ");
    }

    @Test
    void an_owner_needs_no_skills_and_nobody_else_gets_it() {
        CallbackQueue queue = EMPTY.with(due("a", "09:00").owner(ANN).build(), skilled(DUTCH));
        assertThat(next(queue, ANNA, TEN)).isEqualTo("a [next-by-ownership, next-without-rival]");
        assertThat(next(queue, ROBERT, TEN)).isEqualTo("nothing [nothing-to-dial]");
        assertThat(obstacles(queue, "a", ROBERT, TEN))
                .containsExactly("owned-by-another", "not-yours-to-reassign", "skills-missing");
    }

    @Test
    void ones_own_comes_before_what_anybody_may_take_and_an_offer_before_both() {
        CallbackQueue queue = EMPTY.with(due("anyones", "09:00").build())
                .with(due("own", "09:30").owner(ANN).build());
        assertThat(next(queue, ANNA, TEN)).isEqualTo("own [next-by-ownership, ahead-by-ownership]");
        CallbackQueue offered = queue.with(due("offered", "09:40")
                        .status(CallbackStatus.OFFERED)
                        .offeredTo(ANN)
                        .build())
                .with(due("urgent", "09:00").build(), priority(9));
        assertThat(next(offered, ANNA, TEN)).isEqualTo("offered [next-by-offer, ahead-by-offer]");
        assertThat(obstacles(offered, "offered", ROBERT, TEN)).containsExactly("not-your-offer");
    }

    private static RequestCallback quick() {
        return CallbackDesk.reply().owner(ANN).quickContactWanted(true).build();
    }

    @Test
    @DisplayName("CB7, CP12: once the customer reports that nobody called in 15 minutes, it is next for anyone")
    void what_its_owner_did_not_call_in_time_is_next_for_anyone() {
        CallbackDesk desk = new CallbackDesk().accept(quick());
        desk.accept(ScheduleCallback.of(desk.now())).accept(MarkDue.of());
        Instant overdue = local("2026-03-02T09:15");
        assertThat(next(EMPTY.with(desk.callback()), ROBERT, overdue)).isEqualTo("nothing [nothing-to-dial]");
        assertThat(obstacles(EMPTY.with(desk.callback()), "R-1", ROBERT, overdue))
                .containsExactly("owned-by-another", "CP12 missing-call-not-reported");
        CallbackQueue reported = EMPTY.with(
                desk.at("2026-03-02T09:15").accept(ReportMissingCall.of()).callback());
        assertThat(obstacles(reported, "R-1", ROBERT, overdue.minusSeconds(1)))
                .containsExactly("owned-by-another", "CB7 handover-too-early");
        assertThat(reported.next(ROBERT, overdue.minusSeconds(1)).askAgainAt()).contains(overdue);
        NextCall next = reported.next(ROBERT, overdue);
        assertThat(next.access()).contains(CallAccess.TAKEOVER);
        assertThat(next.reasons().get(0).message(Locale.ENGLISH))
                .isEqualTo("ann did not call by 2026-03-02T01:15:00Z: take it over.");
        assertThat(obstacles(reported, "R-1", ROBERT, overdue)).isEmpty();
        assertThat(reported.next(ANNA, overdue).access()).contains(CallAccess.OWNER);
    }

    @Test
    @DisplayName("CB12: a prospect is next for the local account manager, and for others once he has declined")
    void a_prospect_is_the_account_managers_first() {
        CallbackQueue queue = EMPTY.with(
                due("a", "09:00").prospect(true).accountManager(BOB.id()).build());
        assertThat(next(queue, ANNA, TEN)).isEqualTo("nothing [nothing-to-dial]");
        assertThat(obstacles(queue, "a", ANNA, TEN)).containsExactly("CB12 prospect-to-account-manager");
        assertThat(next(queue, ROBERT, TEN)).isEqualTo("a [CB12 next-by-prospect, next-without-rival]");
        CallbackQueue declined = queue.with(due("a", "09:00")
                .prospect(true)
                .accountManager(BOB.id())
                .accountManagerPassed(true)
                .build());
        assertThat(next(declined, ANNA, TEN)).startsWith("a ");
    }

    @Test
    void what_is_too_late_in_a_call_or_over_is_never_next() {
        CallbackQueue queue = EMPTY.with(due("late", "09:00").expiresAt(TEN).build())
                .with(due("talking", "09:00").status(CallbackStatus.CONNECTED).build());
        assertThat(next(queue, ANNA, TEN)).isEqualTo("nothing [nothing-to-dial]");
        assertThat(obstacles(queue, "late", ANNA, TEN)).containsExactly("expired");
        assertThat(obstacles(queue, "talking", ANNA, TEN)).containsExactly("not-waiting");
        CallbackQueue over = queue.with(
                due("talking", "09:00").status(CallbackStatus.COMPLETED).build());
        assertThat(over.size()).isEqualTo(1);
        assertThat(obstacles(over, "talking", ANNA, TEN)).containsExactly("not-in-queue");
        assertThat(over.without(CallbackId.of("talking"))).isSameAs(over);
    }

    @Test
    void the_demand_is_kept_through_a_call_and_may_hold_a_callback_back() {
        CallDemand held = CallDemand.builder().notBefore(TEN).priority(1).build();
        CallbackQueue queue = EMPTY.with(due("a", "09:00").build(), held)
                .with(due("a", "09:00").status(CallbackStatus.DIALING).build())
                .with(due("a", "09:00").build());
        assertThat(obstacles(queue, "a", ANNA, TEN.minusSeconds(1))).containsExactly("due-too-early");
        assertThat(next(queue, ANNA, TEN)).startsWith("a ");
    }

    @Test
    void misuse_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CallbackQueues.empty(POLICY, CALENDAR, List.of(CallCriterion.PLACE, CallCriterion.PLACE)))
                .withMessage("order ([PLACE, PLACE]) has PLACE twice");
        assertThatNullPointerException().isThrownBy(() -> EMPTY.with(null));
        assertThatNullPointerException()
                .isThrownBy(() -> EMPTY.with(due("a", "09:00").build(), null));
        assertThatNullPointerException().isThrownBy(() -> EMPTY.next(null, TEN));
        assertThatNullPointerException().isThrownBy(() -> EMPTY.next(ANNA, null));
        assertThatNullPointerException().isThrownBy(() -> EMPTY.without(null));
        List<Rejection> unknown = EMPTY.obstacles(CallbackId.of("x"), CallAgent.of(AgentId.of("z")), TEN);
        assertThat(unknown.get(0).message(Locale.ENGLISH)).isEqualTo("The queue does not have the callback x.");
    }
}
