package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.roster.AbsenceNotice;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.ReplanRequest;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRepair;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplanTest {
    private static final SolverLimits LIMITS = SolverLimits.of(20_000);
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final AgentId BOB = RosterDesk.AGENTS.get(1);

    private static final List<Assignment> WEEK =
            RosterDesk.roster("DDDDDD.", "DDDDD.D", "NNNN.DD", "NNN.NNN", "...NNNN");

    private final RosterAdvisor advisor = Rosters.advisor();
    private final RosterProblem problem = RosterDesk.open()
            .rules(RosterDesk.week().rules())
            .cover(RosterDesk.week().cover())
            .build();

    private static AbsenceNotice sick(AgentId agent, int from, int to) {
        return AbsenceNotice.of(
                RosterAbsence.of(agent, RosterDesk.MONDAY.plusDays(from), RosterDesk.MONDAY.plusDays(to)),
                ChangeCause.SICKNESS);
    }

    private RosterRepair repair(ReplanRequest request) {
        return advisor.replan(problem, WEEK, request, LIMITS, SolverListener.none());
    }

    private static List<String> inWords(List<RosterChange> changes) {
        return changes.stream()
                .map(change -> change.cause().map(ChangeCause::value).orElse("") + ": "
                        + change.reasons().get(0).message(Locale.ENGLISH))
                .toList();
    }

    @Test
    @DisplayName("L2: where somebody is ill, somebody who is off stands in, and nothing else changes")
    void an_absence_is_repaired_with_the_needed_changes() {
        RosterRepair repair = repair(ReplanRequest.builder()
                .addAbsences(sick(ANN, 0, 0))
                .changeCost(20)
                .build());

        assertThat(inWords(repair.changes()))
                .containsExactly(
                        "sickness: ann is off on 2026-03-02 instead of working day.",
                        "sickness: eve works day on 2026-03-02.");
        assertThat(repair.impact().soft()).isZero();
        assertThat(repair.solution().score().isFeasible()).isTrue();
        assertThat(repair.findings()).isEmpty();
        assertThat(repair.changes().get(0).reasons())
                .extracting(Finding::code)
                .containsExactly(RosterReasons.CHANGE_CLEAR, RosterReasons.SHIFT_GIVEN_UP);
        assertThat(repair.changes().get(1).reasons())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "eve works day on 2026-03-02.",
                        "Without it, hard points would change by 0, the cost by 100.",
                        "cover is broken more, by 1 (cost 100).");
    }

    @Test
    void a_change_that_does_not_pay_is_not_made() {
        RosterRepair repair = repair(ReplanRequest.builder()
                .addAbsences(sick(ANN, 0, 0))
                .changeCost(101)
                .build());

        assertThat(inWords(repair.changes()))
                .containsExactly("sickness: ann is off on 2026-03-02 instead of working day.");
        assertThat(repair.impact().soft()).isEqualTo(100);
    }

    @Test
    void outside_the_window_and_where_it_is_locked_nothing_changes() {
        RosterRepair frozen = repair(ReplanRequest.builder()
                .addAbsences(sick(ANN, 0, 1))
                .from(RosterDesk.MONDAY.plusDays(1))
                .to(RosterDesk.MONDAY.plusDays(1))
                .changeCost(20)
                .build());
        RosterRepair locked = repair(ReplanRequest.builder()
                .addAbsences(sick(ANN, 0, 0))
                .addLocks(RosterLock.builder()
                        .agent(RosterDesk.AGENTS.get(4))
                        .date(RosterDesk.MONDAY)
                        .build())
                .changeCost(20)
                .build());

        assertThat(inWords(frozen.changes()))
                .containsExactly(
                        "sickness: ann is off on 2026-03-02 instead of working day.",
                        "sickness: ann is off on 2026-03-03 instead of working day.",
                        "sickness: eve works day on 2026-03-03.");
        assertThat(inWords(locked.changes()))
                .containsExactly("sickness: ann is off on 2026-03-02 instead of working day.");
    }

    @Test
    void a_maximum_of_changes_is_kept_and_said_where_it_cannot_be() {
        ReplanRequest.Builder two = ReplanRequest.builder().addAbsences(sick(ANN, 0, 1));
        RosterRepair three = repair(two.maximumChanges(3).build());
        RosterRepair one = repair(two.maximumChanges(1).build());

        assertThat(three.changes()).hasSize(3);
        assertThat(three.impact().soft()).isEqualTo(100);
        assertThat(three.findings()).isEmpty();
        assertThat(one.changes()).hasSize(2);
        assertThat(one.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("2 changes are needed at least, 1 are allowed.");
    }

    @Test
    void more_demand_is_met_and_named_as_the_cause() {
        RosterProblem busier = RosterProblem.builder()
                .from(problem)
                .addCover(RosterDesk.exactly(0, ShiftCode.DAY, 3))
                .build();

        RosterRepair repair =
                advisor.replan(busier, WEEK, ReplanRequest.builder().build(), LIMITS, SolverListener.none());

        assertThat(inWords(repair.changes())).containsExactly("demand: eve works day on 2026-03-02.");
        assertThat(repair.solution().score().isFeasible()).isTrue();
    }

    @Test
    @DisplayName("A week of illness is not owed afterwards: the least working time is lower by what fell out")
    void what_an_absent_agent_would_have_worked_is_not_owed() {
        RosterProblem owing = RosterProblem.builder()
                .from(problem)
                .addRules(RosterDesk.atLeast(4))
                .build();

        RosterRepair repair = advisor.replan(
                owing,
                WEEK,
                ReplanRequest.builder()
                        .addAbsences(sick(BOB, 0, 6))
                        .changeCost(1000)
                        .build(),
                LIMITS,
                SolverListener.none());

        assertThat(repair.changes()).hasSize(6).allSatisfy(change -> {
            assertThat(change.agent()).isEqualTo(BOB);
            assertThat(change.to()).isEmpty();
        });
        assertThat(repair.solution().score().isFeasible()).isTrue();
    }

    @Test
    void the_same_moves_give_the_same_repair() {
        ReplanRequest request = ReplanRequest.of(sick(ANN, 0, 4));

        assertThat(repair(request)).isEqualTo(repair(request));
    }

    @Test
    void a_request_is_in_order() {
        assertThatThrownBy(() -> ReplanRequest.builder().changeCost(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("changeCost (0) must be 1 to 1000000");
        assertThatThrownBy(() -> ReplanRequest.builder().maximumChanges(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximumChanges (-1) must not be negative");
        assertThatThrownBy(() -> ReplanRequest.builder()
                        .from(RosterDesk.MONDAY)
                        .to(RosterDesk.MONDAY.minusDays(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to (2026-03-01) must not be before 2026-03-02");
    }
}
