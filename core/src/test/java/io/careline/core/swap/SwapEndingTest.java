package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.lifecycle.Actor;
import io.careline.roster.ChangeCause;
import io.careline.roster.RosterChange;
import io.careline.roster.ShiftCode;
import io.careline.swap.CancelSwap;
import io.careline.swap.ExpireSwap;
import io.careline.swap.LiabilityShare;
import io.careline.swap.RegisterSwap;
import io.careline.swap.SwapCancelled;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapVoided;
import io.careline.swap.VoidSwap;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Called off, too late, or upset by the roster; and what a policy must not say. */
class SwapEndingTest {
    private final SwapDesk desk = new SwapDesk();

    @Test
    void either_of_the_two_calls_a_pending_swap_off_and_says_why() {
        desk.requested().as(Actor.of("cai"));
        assertThat(desk.refusal(CancelSwap.builder().build()))
                .containsExactly("swap.party-needed", "swap.reason-missing");
        assertThat(desk.refusal(RegisterSwap.builder().build()))
                .containsExactly("swap.party-needed", "W3 swap.register-entry-missing");
        desk.as(SwapDesk.BOB_HIMSELF).accept(CancelSwap.of("a mistake"));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.CANCELLED);
        assertThat(((SwapCancelled) desk.lastEvent()).changes()).isEmpty();
    }

    @Test
    void an_approved_swap_is_called_off_by_a_supervisor_before_it_begins_and_the_shifts_go_back() {
        desk.approved().as(SwapDesk.ANN_HERSELF);
        assertThat(desk.refusal(CancelSwap.of("a mistake"))).containsExactly("swap.supervisor-needed");
        assertThat(desk.as(SwapDesk.SUPERVISOR).at("2026-03-10T08:30").refusal(CancelSwap.of("a mistake")))
                .containsExactly("swap.shift-started");
        desk.at("2026-03-10T08:00").accept(CancelSwap.of("a mistake"));
        assertThat(SwapDesk.letters(((SwapCancelled) desk.lastEvent()).changes()))
                .containsExactly(
                        "ann 2026-03-10 ->day",
                        "bob 2026-03-10 day>-",
                        "bob 2026-03-13 ->night",
                        "ann 2026-03-13 night>-");
    }

    @Test
    void reasons_tell_the_time_by_the_clock_on_the_rosters_wall() {
        desk.approved().as(SwapDesk.SUPERVISOR).at("2026-03-10T08:30");
        assertThat(desk.send(CancelSwap.of("a mistake")).rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("The shift on 2026-03-10 began at 2026-03-10T08:30.");
    }

    @Test
    void a_swap_that_nobody_answers_expires() {
        desk.requested().as(SwapDesk.TIMER);
        assertThat(desk.at("2026-03-10T08:29").refusal(ExpireSwap.of())).containsExactly("swap.expiry-too-early");
        desk.at("2026-03-10T08:30").accept(ExpireSwap.of());
        assertThat(desk.state().status()).isEqualTo(SwapStatus.EXPIRED);
        assertThat(desk.send(ExpireSwap.of()).isUnchanged()).isTrue();
    }

    @Test
    void a_pending_swap_is_void_once_a_day_of_it_is_not_what_it_was() {
        desk.requested().as(SwapDesk.TIMER);
        RosterChange elsewhere = change("bob", 2, "-", "day");
        RosterChange same = change("ann", 1, "night", "day");
        assertThat(desk.refusal(VoidSwap.of(List.of(elsewhere, same)))).containsExactly("swap.not-affected");
        RosterChange upsetting = change("bob", 1, "-", "night");
        assertThat(desk.as(SwapDesk.ANN_HERSELF).refusal(VoidSwap.of(List.of(upsetting))))
                .containsExactly("swap.supervisor-needed");
        desk.as(SwapDesk.TIMER).accept(VoidSwap.of(List.of(elsewhere, upsetting)));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.VOIDED);
        assertThat(((SwapVoided) desk.lastEvent()).changes()).containsExactly(upsetting);
        assertThat(desk.send(VoidSwap.of(List.of(upsetting))).isUnchanged()).isTrue();
    }

    @Test
    void a_swap_in_force_is_void_once_a_day_still_to_work_is_not_as_it_has_it() {
        desk.halfWorked();
        assertThat(desk.refusal(VoidSwap.of(List.of(change("ann", 4, "-", "night"), change("bob", 1, "day", "-")))))
                .containsExactly("swap.not-affected");
        desk.accept(VoidSwap.of(List.of(change("ann", 4, "night", "-"))));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.VOIDED);
        assertThat(desk.state().outstanding()).isEmpty();
    }

    @Test
    void a_swap_that_is_void_gives_its_other_shift_back_unless_that_has_begun_or_is_worked() {
        desk.approved().as(SwapDesk.TIMER);
        desk.accept(VoidSwap.of(List.of(change("ann", 4, "night", "-"))));
        SwapVoided voided = (SwapVoided) desk.lastEvent();
        assertThat(voided.roster()).contains(SwapDesk.ROSTER);
        assertThat(SwapDesk.letters(voided.returned())).containsExactly("ann 2026-03-10 ->day", "bob 2026-03-10 day>-");
        assertThat(returned(new SwapDesk().approved(), "2026-03-10T08:29", change("bob", 4, "-", "night")))
                .containsExactly("ann 2026-03-10 ->day", "bob 2026-03-10 day>-");
        assertThat(returned(new SwapDesk().approved(), "2026-03-10T08:30", change("bob", 4, "-", "night")))
                .isEmpty();
        assertThat(returned(new SwapDesk().approved(), "2026-03-10T08:00", change("ann", 1, "-", "day")))
                .containsExactly("bob 2026-03-13 ->night", "ann 2026-03-13 night>-");
        assertThat(returned(new SwapDesk().halfWorked(), "2026-03-11T08:00", change("ann", 4, "night", "-")))
                .isEmpty();
        assertThat(returned(new SwapDesk().requested(), "2026-03-09T08:00", change("bob", 4, "night", "-")))
                .isEmpty();
    }

    private static List<String> returned(SwapDesk swap, String at, RosterChange change) {
        swap.as(SwapDesk.TIMER).at(at).accept(VoidSwap.of(List.of(change)));
        return SwapDesk.letters(((SwapVoided) swap.lastEvent()).returned());
    }

    private static RosterChange change(String agent, int day, String from, String to) {
        RosterChange.Builder change = RosterChange.builder();
        change.agent(AgentId.of(agent)).date(SwapDesk.MONDAY.plusDays(day)).cause(ChangeCause.DEMAND);
        if (!from.equals("-")) {
            change.from(ShiftCode.of(from));
        }
        if (!to.equals("-")) {
            change.to(ShiftCode.of(to));
        }
        return change.build();
    }

    @Test
    void a_policy_has_no_limit_below_zero_and_no_time_that_is_none() {
        SwapPolicy.Builder limit = SwapDesk.policy().monthlyLimit(-1);
        assertThatThrownBy(limit::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("monthlyLimit (-1) must not be negative");
        SwapPolicy.Builder rest = SwapDesk.policy().minimumRest(Duration.ofHours(-1));
        assertThatThrownBy(rest::build).hasMessage("minimumRest (PT-1H) must not be negative");
        SwapPolicy.Builder answer = SwapDesk.policy().answerWithin(Duration.ZERO);
        assertThatThrownBy(answer::build).hasMessage("answerWithin (PT0S) must be above zero");
        SwapPolicy.Builder repayment = SwapDesk.policy().repaymentWithin(Duration.ofDays(-1));
        assertThatThrownBy(repayment::build).hasMessage("repaymentWithin (PT-24H) must be above zero");
        assertThatThrownBy(() -> LiabilityShare.of(SwapDesk.ANN, 101)).hasMessage("percent (101) must be 0 to 100");
    }
}
