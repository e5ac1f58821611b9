package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.ArrangeRepayment;
import io.careline.swap.LiabilityProposed;
import io.careline.swap.LiabilityShare;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.RecordRepaymentDefault;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.RepaymentArranged;
import io.careline.swap.RepaymentDefaulted;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.SwapAbsenceRaised;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapLiability;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A swap in force: worked, paid back, missed. */
class WorkingTest {
    private static final SwapTerms LOAN = SwapTerms.loan(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB);

    private final SwapDesk desk = new SwapDesk();

    @Test
    void a_swap_is_settled_when_both_shifts_are_worked() {
        desk.approved().as(SwapDesk.TIMER).at("2026-03-10T17:29");
        assertThat(desk.refusal(RecordShiftWorked.of(SwapLegKind.GIVEN))).containsExactly("swap.shift-not-over");
        desk.at("2026-03-10T17:30").accept(RecordShiftWorked.of(SwapLegKind.GIVEN));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.AWAITING_REPAYMENT);
        assertThat(desk.send(RecordShiftWorked.of(SwapLegKind.GIVEN)).isUnchanged())
                .isTrue();
        desk.at("2026-03-13T22:30").accept(RecordShiftWorked.of(SwapLegKind.REPAYMENT));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.SETTLED);
        assertThat(desk.deadlines()).isEmpty();
    }

    @Test
    void the_shift_that_is_worked_in_return_may_come_first() {
        SwapTerms terms = SwapTerms.swap(SwapDesk.BOB, SwapDesk.FRIDAY_NIGHT, SwapDesk.ANN, SwapDesk.TUESDAY_DAY);
        desk.as(SwapDesk.BOB_HIMSELF)
                .accept(SwapDesk.wish(terms, SwapDesk.facts().build())
                        .registerEntry("W-1")
                        .build())
                .as(SwapDesk.ANN_HERSELF)
                .accept(AcceptSwap.of())
                .as(SwapDesk.MANAGER)
                .accept(ApproveSwap.of(SwapDesk.facts().build()));
        desk.as(SwapDesk.TIMER).at("2026-03-10T18:00").accept(RecordShiftWorked.of(SwapLegKind.REPAYMENT));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.AWAITING_REPAYMENT);
        assertThat(desk.deadlines()).containsExactly("repayment 2026-04-09T17:30 record-repayment-default");
    }

    @Test
    void a_gift_is_settled_when_it_is_worked() {
        desk.approved(SwapTerms.offer(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB));
        assertThat(desk.state().repaymentDueAt()).isEmpty();
        desk.as(SwapDesk.SUPERVISOR).at("2026-03-11T09:00");
        assertThat(desk.refusal(RecordShiftWorked.of(SwapLegKind.REPAYMENT))).containsExactly("swap.leg-unknown");
        assertThat(desk.refusal(ArrangeRepayment.of(
                        SwapDesk.FRIDAY_NIGHT, SwapDesk.facts().build())))
                .containsExactly("swap.repayment-not-owed");
        desk.accept(RecordShiftWorked.of(SwapLegKind.GIVEN));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.SETTLED);
    }

    @Test
    @DisplayName("W7: a shift that is lent is paid back by one that is named later and examined like the first")
    void a_loan_is_paid_back_by_a_shift_that_is_named_later() {
        desk.approved(LOAN).as(SwapDesk.TIMER).at("2026-03-10T18:00").accept(RecordShiftWorked.of(SwapLegKind.GIVEN));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.AWAITING_REPAYMENT);
        assertThat(desk.refusal(ArrangeRepayment.of(
                        SwapDesk.FRIDAY_NIGHT, SwapDesk.facts().build())))
                .containsExactly("swap.supervisor-needed");
        desk.as(SwapDesk.SUPERVISOR);
        SwapFacts busy = SwapDesk.facts()
                .addAssignments(Assignment.of(SwapDesk.ANN, SwapDesk.FRIDAY, SwapDesk.DAY))
                .build();
        assertThat(desk.refusal(ArrangeRepayment.of(SwapDesk.FRIDAY_NIGHT, busy)))
                .containsExactly("W7 swap.taker-works");
        desk.accept(ArrangeRepayment.of(SwapDesk.FRIDAY_NIGHT, SwapDesk.facts().build()));
        assertThat(SwapDesk.letters(((RepaymentArranged) desk.lastEvent()).changes()))
                .containsExactly("bob 2026-03-13 night>-", "ann 2026-03-13 ->night");
        assertThat(desk.refusal(ArrangeRepayment.of(
                        SwapDesk.FRIDAY_NIGHT, SwapDesk.facts().build())))
                .containsExactly("swap.repayment-already-arranged");
        desk.at("2026-03-14T09:00").accept(RecordShiftWorked.of(SwapLegKind.REPAYMENT));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.SETTLED);
    }

    @Test
    void everything_is_worked_within_the_time_that_the_policy_gives() {
        SwapDesk quick = new SwapDesk(
                SwapDesk.policy().repaymentWithin(Duration.ofDays(3)).build());
        assertThat(quick.refusal(SwapDesk.wish())).containsExactly("swap.repayment-too-late");
        quick.approved(LOAN).as(SwapDesk.SUPERVISOR);
        assertThat(quick.refusal(ArrangeRepayment.of(
                        SwapDesk.FRIDAY_NIGHT, SwapDesk.facts().build())))
                .containsExactly("swap.repayment-too-late");
        LocalDate thursday = SwapDesk.MONDAY.plusDays(3);
        SwapFacts free = SwapFacts.from(
                        RosterView.of(SwapDesk.ZONE, List.of(Assignment.of(SwapDesk.BOB, thursday, SwapDesk.DAY))),
                        LOAN.people(),
                        List.of(thursday))
                .build();
        quick.accept(ArrangeRepayment.of(SwapShift.of(thursday, SwapDesk.DAY), free));
        assertThat(quick.state().terms().orElseThrow().repayment()).isPresent();
    }

    @Test
    void a_shift_that_is_not_paid_back_in_time_is_a_default_of_the_one_who_owes_it() {
        desk.approved(LOAN).as(SwapDesk.TIMER).at("2026-03-10T18:00").accept(RecordShiftWorked.of(SwapLegKind.GIVEN));
        assertThat(desk.deadlines()).containsExactly("repayment 2026-04-09T17:30 record-repayment-default");
        assertThat(desk.at("2026-04-09T17:29").refusal(RecordRepaymentDefault.of()))
                .containsExactly("swap.default-too-early");
        desk.at("2026-04-09T17:30").accept(RecordRepaymentDefault.of());
        assertThat(desk.state().status()).isEqualTo(SwapStatus.DEFAULTED);
        assertThat(((RepaymentDefaulted) desk.lastEvent()).debtor()).isEqualTo(SwapDesk.ANN);
        assertThat(desk.send(RecordRepaymentDefault.of()).isUnchanged()).isTrue();
        SwapDesk named = new SwapDesk().halfWorked().at("2026-04-09T17:30").accept(RecordRepaymentDefault.of());
        assertThat(((RepaymentDefaulted) named.lastEvent()).debtor()).isEqualTo(SwapDesk.ANN);
    }

    @Test
    @DisplayName(
            "W8, W10, G4: a missed shift is the fault of both people, in parts that are proposed; attendance decides")
    void the_fault_for_a_missed_shift_is_shared_by_proposal() {
        desk.approved().as(SwapDesk.TIMER).at("2026-03-10T08:29");
        ReportShiftMissed report = ReportShiftMissed.of(SwapLegKind.GIVEN, MissedShiftCause.UNCLEAR_HANDOVER);
        assertThat(desk.refusal(report)).containsExactly("swap.shift-not-begun");
        desk.at("2026-03-10T08:30").accept(report);
        assertThat(desk.state().status()).isEqualTo(SwapStatus.DEFAULTED);
        assertThat(desk.state().missed()).contains(SwapLegKind.GIVEN);
        assertThat(desk.state().liability())
                .containsExactly(LiabilityShare.of(SwapDesk.ANN, 50), LiabilityShare.of(SwapDesk.BOB, 50));
        assertThat(desk.lastEvent())
                .isEqualTo(SwapAbsenceRaised.builder()
                        .agent(SwapDesk.BOB)
                        .shift(SwapDesk.TUESDAY_DAY)
                        .ruleId("W8")
                        .build());
    }

    @Test
    @DisplayName("W8, G4: the team leaders are liable where the desk says so, the two people where none is known")
    void who_is_liable_is_a_knob() {
        SwapDesk leads = new SwapDesk(
                SwapDesk.policy().liability(SwapLiability.TEAM_LEADS).build());
        leads.approved().as(SwapDesk.TIMER).at("2026-03-10T12:00");
        leads.accept(ReportShiftMissed.of(SwapLegKind.GIVEN, MissedShiftCause.UNCLEAR_HANDOVER));
        assertThat(leads.state().liability())
                .containsExactly(LiabilityShare.of(SwapDesk.LEA, 50), LiabilityShare.of(SwapDesk.LEO, 50));
        SwapDesk unknown = new SwapDesk(SwapDesk.policy()
                .liability(SwapLiability.TEAM_LEADS)
                .registerRequired(false)
                .build());
        unknown.accept(SwapDesk.wish(SwapDesk.facts().teamLeads(Map.of())))
                .as(SwapDesk.BOB_HIMSELF)
                .accept(AcceptSwap.of())
                .as(SwapDesk.MANAGER)
                .accept(ApproveSwap.of(SwapDesk.facts().build()))
                .at("2026-03-10T12:00")
                .accept(ReportShiftMissed.of(SwapLegKind.GIVEN, MissedShiftCause.OTHER));
        assertThat(unknown.state().liability())
                .extracting(LiabilityShare::agent)
                .containsExactly(SwapDesk.ANN, SwapDesk.BOB);
    }

    @Test
    @DisplayName(
            "W10: a gap of any other cause is the fault of both as well; leave on a swapped shift is named after L18")
    void each_cause_names_its_rule() {
        assertThat(rules(MissedShiftCause.OTHER)).containsExactly("W10", "W10");
        assertThat(rules(MissedShiftCause.LEAVE)).containsExactly("W10", "L18");
        assertThat(rules(MissedShiftCause.UNCLEAR_HANDOVER)).containsExactly("W8", "W8");
    }

    private static List<String> rules(MissedShiftCause cause) {
        SwapDesk desk = new SwapDesk().halfWorked().at("2026-03-13T16:30");
        desk.accept(ReportShiftMissed.of(SwapLegKind.REPAYMENT, cause));
        List<EventEnvelope<SwapEvent>> history = desk.probe().history();
        LiabilityProposed proposed =
                (LiabilityProposed) history.get(history.size() - 2).event();
        return List.of(proposed.ruleId(), ((SwapAbsenceRaised) desk.lastEvent()).ruleId());
    }

    @Test
    @DisplayName("W8: shares that are proposed otherwise name those who are liable and make a whole")
    void shares_make_a_whole() {
        desk.halfWorked().at("2026-03-13T17:00").as(SwapDesk.SUPERVISOR);
        LiabilityShare ann = LiabilityShare.of(SwapDesk.ANN, 70);
        for (List<LiabilityShare> wrong : List.of(
                List.of(ann),
                List.of(ann, LiabilityShare.of(AgentId.of("cai"), 30)),
                List.of(ann, LiabilityShare.of(SwapDesk.ANN, 30)))) {
            assertThat(desk.refusal(missed(wrong))).containsExactly("W8 swap.shares-invalid");
        }
        List<LiabilityShare> right = List.of(ann, LiabilityShare.of(SwapDesk.BOB, 30));
        desk.accept(missed(right));
        assertThat(desk.state().liability()).isEqualTo(right);
    }

    private static ReportShiftMissed missed(List<LiabilityShare> shares) {
        return ReportShiftMissed.builder()
                .leg(SwapLegKind.REPAYMENT)
                .cause(MissedShiftCause.OTHER)
                .shares(shares)
                .build();
    }

    @Test
    void what_was_worked_was_not_missed_and_only_those_who_may_report_do() {
        desk.halfWorked();
        assertThat(desk.refusal(ReportShiftMissed.of(SwapLegKind.GIVEN, MissedShiftCause.OTHER)))
                .containsExactly("swap.shift-worked");
        assertThat(desk.as(SwapDesk.ANN_HERSELF)
                        .at("2026-03-13T17:00")
                        .refusal(ReportShiftMissed.of(SwapLegKind.REPAYMENT, MissedShiftCause.OTHER)))
                .containsExactly("swap.supervisor-needed");
    }
}
