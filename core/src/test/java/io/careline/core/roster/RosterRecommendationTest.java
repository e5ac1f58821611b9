package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.roster.Assignment;
import io.careline.roster.FairnessRule;
import io.careline.roster.OpenShift;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.ShiftCode;
import io.careline.roster.StandIns;
import io.careline.roster.TotalRule;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterRecommendationTest {
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final AgentId BOB = RosterDesk.AGENTS.get(1);
    private static final AgentId CAI = RosterDesk.AGENTS.get(2);
    private static final AgentId DAN = RosterDesk.AGENTS.get(3);
    private static final AgentId EVE = RosterDesk.AGENTS.get(4);
    private static final OpenShift SATURDAY = OpenShift.of(RosterDesk.MONDAY.plusDays(5), ShiftCode.DAY);

    private final RosterAdvisor advisor = Rosters.advisor();

    private List<AgentId> ranked(RosterProblem problem, List<Assignment> roster) {
        return advisor.candidates(problem, roster, SATURDAY).stream()
                .map(candidate -> candidate.agents().get(0))
                .toList();
    }

    @Test
    @DisplayName("R3, R5: whoever breaks no rule comes first, then by what is broken, who may not work at all last")
    void candidates_are_ranked_by_what_they_break() {
        List<Assignment> roster = RosterDesk.roster("", "DDDDD", "....N", "DDDDD.DDDDD", "D");

        assertThat(ranked(RosterDesk.problem(), roster)).containsExactly(EVE, BOB, ANN, CAI, DAN);
    }

    @Test
    void among_those_who_break_nothing_overtime_decides_then_fairness_then_who_has_worked_least() {
        RosterProblem problem = RosterDesk.open()
                .addRules(TotalRule.builder()
                        .id(RuleId.of("working-time"))
                        .strength(RuleStrength.soft(1))
                        .measure(RosterMeasure.MINUTES)
                        .maximum(1_000)
                        .build())
                .addRules(FairnessRule.builder()
                        .id(RuleId.of("saturdays"))
                        .strength(RuleStrength.soft(50))
                        .addWeekdays(SATURDAY.date().getDayOfWeek())
                        .build())
                .build();
        List<Assignment> roster = RosterDesk.roster("DD", "D", "", "", "............D");

        List<RosterProposal> candidates = advisor.candidates(problem, roster, SATURDAY);

        assertThat(candidates)
                .extracting(candidate -> candidate.agents().get(0))
                .containsExactly(CAI, DAN, BOB, EVE, ANN);
        assertThat(candidates.get(4).overtimeMinutes()).isEqualTo(540);
        assertThat(candidates.get(4).reasons())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "ann works day on 2026-03-07.",
                        "Hard points change by 0, the cost by 540.",
                        "working-time is broken more for ann, by 540 (cost 540).",
                        "540 minutes of overtime are added.",
                        "ann works 1080 minutes so far.");
        assertThat(candidates.get(0).reasons())
                .extracting(Finding::code)
                .containsExactly(
                        RosterReasons.CHANGE_ASSIGN,
                        RosterReasons.IMPACT,
                        RosterReasons.NO_RULE_BROKEN,
                        RosterReasons.LOAD);
    }

    @Test
    void somebody_stands_in_for_each_shift_of_an_absent_agent() {
        List<Assignment> roster = RosterDesk.roster("D.N", "D", "N");
        RosterProblem problem = RosterDesk.open()
                .rules(RosterDesk.problem().rules())
                .addLocks(RosterLock.builder()
                        .agent(ANN)
                        .date(RosterDesk.MONDAY)
                        .shift(ShiftCode.DAY)
                        .build())
                .addRequests(RosterRequest.dayOff(EVE, RosterDesk.MONDAY, 3))
                .build();

        List<StandIns> standIns = advisor.standIns(
                problem, roster, RosterAbsence.of(ANN, RosterDesk.MONDAY, RosterDesk.MONDAY.plusDays(1)));

        assertThat(standIns).hasSize(1);
        assertThat(standIns.get(0).open()).isEqualTo(OpenShift.of(RosterDesk.MONDAY, ShiftCode.DAY));
        assertThat(standIns.get(0).candidates())
                .extracting(candidate -> candidate.agents().get(0))
                .containsExactly(DAN, CAI, EVE);
    }

    @Test
    void an_open_shift_must_be_one_of_the_problem() {
        OpenShift dusk = OpenShift.of(RosterDesk.MONDAY, ShiftCode.of("dusk"));
        OpenShift late = OpenShift.of(RosterDesk.MONDAY.plusDays(14), ShiftCode.DAY);

        for (OpenShift open : List.of(dusk, late)) {
            assertThatThrownBy(() -> advisor.candidates(RosterDesk.problem(), List.of(), open))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be a shift and a day of the problem");
        }
    }
}
