package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RaisedAbsence;
import io.careline.common.AbsenceCause;
import io.careline.core.reaction.StandardReactions;
import io.careline.core.roster.Rosters;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.reaction.Reaction;
import io.careline.roster.AmendRoster;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.DraftRoster;
import io.careline.roster.EditImpact;
import io.careline.roster.PublishRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.RosterView;
import io.careline.roster.SwapWish;
import io.careline.swap.ArrangeRepayment;
import io.careline.swap.CancelSwap;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import io.careline.swap.VoidSwap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where swaps and rosters meet: what a swap changes in a roster, what a roster's change does to a swap, who swaps with whom. */
class SwapReactionsTest {
    private static final RosterHorizon WEEK = RosterHorizon.of(SwapDesk.MONDAY, 7);
    private final Lifecycle<Roster, RosterCommand, RosterEvent> rosters = Rosters.lifecycle(
            RosterPolicy.builder().version(PolicyVersion.of("taobao-shop", "1")).build());
    private final SwapDesk desk = new SwapDesk();
    private Roster roster = rosters.initial(SwapDesk.ROSTER.value());
    private Decision<RosterEvent> latest = send(DraftRoster.builder()
            .horizon(WEEK)
            .zone(SwapDesk.ZONE)
            .addShifts(SwapDesk.DAY, SwapDesk.NIGHT)
            .assignments(SwapDesk.ASSIGNMENTS)
            .build());
    private int sent;

    @BeforeEach
    void publish() {
        latest = send(PublishRoster.of());
    }

    private Decision<RosterEvent> send(RosterCommand command) {
        sent++;
        DecisionContext context =
                DecisionContext.of(desk.now(), sent < 3 ? SwapDesk.SUPERVISOR : SwapDesk.TIMER, "roster-" + sent);
        Decision<RosterEvent> decision = rosters.decide(roster, command, context);
        roster = rosters.apply(roster, decision);
        return decision;
    }

    /** What the latest event of the swap asks of the roster, sent to it. */
    private List<String> follow() {
        Reaction reaction = StandardReactions.all().to(desk.lastEnvelope()).get(0);
        assertThat(reaction.lifecycle()).isEqualTo("roster");
        assertThat(reaction.aggregateId()).isEqualTo(SwapDesk.ROSTER.value());
        latest = send((AmendRoster) reaction.command());
        assertThat(latest.isAccepted()).isTrue();
        return roster.assignments().stream()
                .filter(shift -> !SwapDesk.ASSIGNMENTS.contains(shift))
                .map(shift ->
                        shift.agent() + " " + shift.date() + " " + shift.shift().code())
                .toList();
    }

    private List<Reaction> voiding(ShiftSwap swap) {
        return StandardReactions.voidingSwaps(List.of(swap)).to(latest.events().get(0));
    }

    @Test
    @DisplayName(
            "W3: an approved swap changes both people's days in the roster, all of them or none, and does not upset itself")
    void a_roster_takes_over_what_a_swap_changes() {
        desk.approved();
        assertThat(follow()).containsExactly("bob 2026-03-10 day", "ann 2026-03-13 night");
        assertThat(roster.assignments()).hasSize(SwapDesk.ASSIGNMENTS.size());
        assertThat(voiding(desk.state())).isEmpty();
        desk.as(SwapDesk.SUPERVISOR).accept(CancelSwap.of("a mistake"));
        assertThat(follow()).isEmpty();
        assertThat(roster.assignments()).containsExactlyInAnyOrderElementsOf(SwapDesk.ASSIGNMENTS);
        SwapDesk pending = new SwapDesk().requested().accept(CancelSwap.of("a mistake"));
        assertThat(StandardReactions.all().to(pending.lastEnvelope())).isEmpty();
    }

    @Test
    @DisplayName("W8, W10, L18: a swapped shift that was missed is raised in attendance, with the rule that it breaks")
    void a_missed_shift_is_raised_in_attendance() {
        assertThat(raisedFor(MissedShiftCause.UNCLEAR_HANDOVER))
                .isEqualTo(claim(AbsenceCause.SHIFT_MISSED_IN_SWAP, "W8"));
        assertThat(raisedFor(MissedShiftCause.OTHER)).isEqualTo(claim(AbsenceCause.SHIFT_MISSED_IN_SWAP, "W10"));
        assertThat(raisedFor(MissedShiftCause.LEAVE)).isEqualTo(claim(AbsenceCause.LEAVE_ON_SWAPPED_SHIFT, "L18"));
    }

    private static Command raisedFor(MissedShiftCause cause) {
        SwapDesk missed = new SwapDesk();
        missed.approved();
        missed.as(SwapDesk.SUPERVISOR).at("2026-03-10T18:00").accept(ReportShiftMissed.of(SwapLegKind.GIVEN, cause));
        Reaction reaction = StandardReactions.all().to(missed.lastEnvelope()).get(0);
        assertThat(reaction.lifecycle()).isEqualTo("attendance");
        assertThat(reaction.aggregateId()).isEqualTo("bob/2026-03-10");
        return reaction.command();
    }

    private static RaiseUnauthorisedAbsence claim(AbsenceCause cause, String ruleId) {
        return RaiseUnauthorisedAbsence.of(RaisedAbsence.builder()
                .cause(cause)
                .ruleId(ruleId)
                .reference(AbsenceRef.of("S-1"))
                .build());
    }

    @Test
    void a_repayment_that_is_arranged_later_is_one_more_change() {
        desk.approved(SwapTerms.loan(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB));
        assertThat(follow()).containsExactly("bob 2026-03-10 day");
        desk.as(SwapDesk.SUPERVISOR)
                .accept(ArrangeRepayment.of(
                        SwapDesk.FRIDAY_NIGHT, SwapDesk.facts().build()));
        assertThat(follow()).containsExactly("bob 2026-03-10 day", "ann 2026-03-13 night");
    }

    @Test
    void a_roster_that_is_amended_voids_the_swaps_it_upsets() {
        desk.requested();
        latest = send(AmendRoster.of(List.of(RosterChange.builder()
                .agent(SwapDesk.ANN)
                .date(SwapDesk.TUESDAY)
                .from(SwapDesk.DAY.code())
                .cause(ChangeCause.LEAVE)
                .build())));
        List<Reaction> reactions = voiding(desk.state());
        assertThat(reactions).hasSize(1);
        assertThat(reactions.get(0).lifecycle()).isEqualTo("swap");
        desk.as(SwapDesk.TIMER).accept((VoidSwap) reactions.get(0).command());
        assertThat(desk.state().status()).isEqualTo(SwapStatus.VOIDED);
        assertThat(voiding(desk.state())).isEmpty();
        SwapDesk elsewhere = new SwapDesk();
        elsewhere.accept(SwapDesk.wish(SwapDesk.TERMS, SwapDesk.facts().build())
                .roster(RosterId.of("another"))
                .build());
        assertThat(voiding(elsewhere.state())).isEmpty();
    }

    @Test
    @DisplayName("W3: of a swap that a roster's change upsets, the roster takes the other shift back")
    void a_voided_swap_gives_the_other_shift_back() {
        desk.approved();
        assertThat(follow()).containsExactly("bob 2026-03-10 day", "ann 2026-03-13 night");
        latest = send(AmendRoster.of(List.of(RosterChange.builder()
                .agent(SwapDesk.ANN)
                .date(SwapDesk.FRIDAY)
                .from(SwapDesk.NIGHT.code())
                .cause(ChangeCause.SICKNESS)
                .build())));
        desk.as(SwapDesk.TIMER).accept((VoidSwap) voiding(desk.state()).get(0).command());
        assertThat(follow()).isEmpty();
        assertThat(roster.assignments())
                .containsExactlyInAnyOrderElementsOf(SwapDesk.ASSIGNMENTS.stream()
                        .filter(shift -> !shift.agent().equals(SwapDesk.BOB)
                                || !shift.date().equals(SwapDesk.FRIDAY))
                        .toList());
        assertThat(voiding(desk.state())).isEmpty();
    }

    @Test
    void the_advisor_says_with_whom_to_swap_and_the_editor_what_it_would_break() {
        RosterProblem problem = RosterProblem.builder()
                .horizon(WEEK)
                .zone(SwapDesk.ZONE)
                .addShifts(SwapDesk.DAY, SwapDesk.NIGHT)
                .addAgents(RosterAgent.of(SwapDesk.ANN), RosterAgent.of(SwapDesk.BOB))
                .build();
        List<RosterProposal> proposals =
                Rosters.advisor().swaps(problem, SwapDesk.ASSIGNMENTS, SwapWish.of(SwapDesk.ANN, SwapDesk.TUESDAY));
        List<SwapTerms> terms = proposals.stream()
                .flatMap(proposal -> Swaps.terms(proposal, SwapDesk.ANN, problem.shifts()).stream())
                .toList();
        assertThat(terms).hasSameSizeAs(proposals).contains(SwapDesk.TERMS);
        EditImpact impact = Rosters.editor(problem, SwapDesk.ASSIGNMENTS).whatIf(SwapDesk.TERMS.edits());
        assertThat(impact.isAllowed()).isTrue();
        desk.accept(SwapDesk.wish(SwapDesk.facts().rosterImpact(impact)));
        assertThat(desk.state().isPending()).isTrue();
    }

    @Test
    void what_is_no_swap_of_two_people_gives_no_terms() {
        RosterProposal swap = proposal(SwapDesk.TERMS.changes());
        assertThat(Swaps.terms(swap, SwapDesk.BOB, List.of(SwapDesk.DAY, SwapDesk.NIGHT)))
                .contains(SwapTerms.swap(SwapDesk.BOB, SwapDesk.FRIDAY_NIGHT, SwapDesk.ANN, SwapDesk.TUESDAY_DAY));
        assertThat(Swaps.terms(swap, SwapDesk.LEA, List.of(SwapDesk.DAY, SwapDesk.NIGHT)))
                .isEmpty();
        assertThatThrownBy(() -> Swaps.terms(swap, SwapDesk.ANN, List.of(SwapDesk.DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must include night");
        List<RosterChange> gift = SwapTerms.offer(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB)
                .changes();
        assertThat(Swaps.terms(proposal(gift), SwapDesk.ANN, List.of(SwapDesk.DAY)))
                .isEmpty();
        List<RosterChange> crossed = List.of(
                SwapDesk.TERMS.changes().get(0),
                SwapDesk.TERMS.changes().get(1),
                SwapDesk.TERMS.changes().get(2),
                RosterChange.builder()
                        .agent(SwapDesk.ANN)
                        .date(SwapDesk.FRIDAY)
                        .to(SwapDesk.DAY.code())
                        .build());
        assertThat(Swaps.terms(proposal(crossed), SwapDesk.ANN, List.of(SwapDesk.DAY, SwapDesk.NIGHT)))
                .isEmpty();
    }

    private static RosterProposal proposal(List<RosterChange> changes) {
        return RosterProposal.builder()
                .changes(changes)
                .impact(EditImpact.builder().hard(0).soft(0).build())
                .overtimeMinutes(0)
                .build();
    }

    @Test
    void facts_are_read_from_a_roster_around_the_days_of_the_swap() {
        assertThat(SwapDesk.facts().build().assignments()).containsExactlyInAnyOrderElementsOf(SwapDesk.ASSIGNMENTS);
        Assignment far = Assignment.of(SwapDesk.ANN, SwapDesk.FRIDAY.plusDays(2), SwapDesk.DAY);
        assertThat(SwapFacts.from(RosterView.of(SwapDesk.ZONE, List.of(far)), SwapDesk.TERMS)
                        .build()
                        .assignments())
                .isEmpty();
        assertThat(SwapShift.of(SwapDesk.MONDAY, SwapDesk.NIGHT).endsAt(SwapDesk.ZONE))
                .isEqualTo(SwapDesk.local("2026-03-09T22:30"));
    }
}
