package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterDifference;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterExplanation;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.RosterScore;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterExplanationTest {
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final AgentId BOB = RosterDesk.AGENTS.get(1);
    private static final LocalDate SATURDAY = RosterDesk.MONDAY.plusDays(5);

    private final RosterAdvisor advisor = Rosters.advisor();

    private static List<String> words(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> finding.message(locale)).toList();
    }

    @Test
    @DisplayName("R5: the broken day off is named first, then what is merely dear, then the change that helps most")
    void what_a_roster_costs_is_said_rule_by_rule() {
        List<Assignment> roster = RosterDesk.roster("DDDDDD", "NNNNNN.", "NNNNNNN", "......D");

        RosterExplanation explanation = advisor.explain(RosterDesk.week(), roster);

        assertThat(words(explanation.findings(), Locale.ENGLISH))
                .containsExactly(
                        "The roster has 2 hard points and costs 805.",
                        "day-off-a-week: a total is out of its bounds (units 1, hard 1, cost 0): cai 2026-03-02 (1).",
                        "six-on: too many or too few days in a row (units 1, hard 1, cost 0): cai 2026-03-02 (1).",
                        "cover: too few or too many on duty (units 8, hard 0, cost 800):"
                                + " 2026-03-02 (100), 2026-03-03 (100), 2026-03-04 (100), 2026-03-05 (100), 2026-03-06 (100), +3.",
                        "requests: a wish is not granted (units 1, hard 0, cost 5): ann 2026-03-07 (5).",
                        "cai is off on 2026-03-02 instead of working night.",
                        "dan works night on 2026-03-02.",
                        "Hard points change by -2, the cost by 0.",
                        "day-off-a-week is mended for cai, by 1 (cost -1).",
                        "six-on is mended for cai, by 1 (cost -1).");
    }

    @Test
    void a_roster_without_a_fault_has_nothing_to_explain() {
        RosterProblem problem = RosterDesk.open().build();

        RosterExplanation explanation = advisor.explain(problem, List.of());

        assertThat(explanation.bestChange()).isEmpty();
        assertThat(words(explanation.findings(), Locale.CHINA)).containsExactly("本班表硬性 0 分，代价 0。");
    }

    @Test
    void a_swap_is_proposed_where_no_single_day_helps() {
        List<Assignment> roster = RosterDesk.roster("......N", "......D");
        RosterProblem problem = RosterDesk.open()
                .addRequests(RosterDesk.wish(ANN, 6, ShiftCode.DAY), RosterDesk.wish(BOB, 6, ShiftCode.NIGHT))
                .addCover(RosterDesk.exactly(6, ShiftCode.DAY, 1), RosterDesk.exactly(6, ShiftCode.NIGHT, 1))
                .build();

        RosterProposal change = advisor.explain(problem, roster).bestChange().orElseThrow();

        assertThat(change.agents()).containsExactly(ANN, BOB);
        assertThat(change.impact().soft()).isEqualTo(-20);
        assertThat(words(change.reasons(), Locale.ENGLISH))
                .containsExactly(
                        "ann works day on 2026-03-08 instead of night.",
                        "bob works night on 2026-03-08 instead of day.",
                        "Hard points change by 0, the cost by -20.",
                        "requests is mended for ann, by 1 (cost -10).",
                        "requests is mended for bob, by 1 (cost -10).");
    }

    @Test
    void two_rosters_differ_by_days_and_rules() {
        List<Assignment> before = List.of(Assignment.of(ANN, SATURDAY, RosterDesk.DAY));
        List<Assignment> after = List.of(Assignment.of(BOB, SATURDAY, RosterDesk.NIGHT));

        RosterDifference difference = advisor.difference(RosterDesk.problem(), before, after);

        assertThat(difference.changes())
                .containsExactly(
                        RosterChange.builder()
                                .agent(ANN)
                                .date(SATURDAY)
                                .from(ShiftCode.DAY)
                                .build(),
                        RosterChange.builder()
                                .agent(BOB)
                                .date(SATURDAY)
                                .to(ShiftCode.NIGHT)
                                .build());
        assertThat(difference.impact().soft()).isEqualTo(-5);
        assertThat(advisor.difference(RosterDesk.problem(), after, after))
                .isEqualTo(RosterDifference.builder()
                        .impact(EditImpact.builder().hard(0).soft(0).build())
                        .build());
    }

    @Property(tries = 60)
    void a_difference_is_that_of_two_scores(@ForAll long seed) {
        AnyProblem any = new AnyProblem(seed);
        RosterProblem problem = any.problem();
        List<Assignment> before = any.roster();
        List<Assignment> after = any.roster();

        RosterDifference difference = advisor.difference(problem, before, after);

        RosterScore was = Rosters.solver().score(problem, before);
        RosterScore is = Rosters.solver().score(problem, after);
        assertThat(difference.impact().hard()).isEqualTo(is.hard() - was.hard());
        assertThat(difference.impact().soft()).isEqualTo(is.soft() - was.soft());
        RosterEditor editor = Rosters.editor(problem, before);
        editor.apply(difference.changes().stream().map(RosterChange::edit).toList());
        assertThat(editor.since(after)).isEmpty();
    }

    @Property(tries = 100)
    void no_single_change_is_better_than_the_best(@ForAll long seed) {
        AnyProblem any = new AnyProblem(seed);
        RosterProblem problem = any.problem();
        List<Assignment> roster = any.roster();

        EditImpact best = advisor.explain(problem, roster)
                .bestChange()
                .map(RosterProposal::impact)
                .orElse(EditImpact.builder().hard(0).soft(0).build());

        EditImpact slow = slowBest(problem, Rosters.editor(problem, roster));
        assertThat(best.hard()).isEqualTo(slow.hard());
        assertThat(best.soft()).isEqualTo(slow.soft());
    }

    /** Tries every day of every agent with every shift, and every swap of two agents on a day. */
    private static EditImpact slowBest(RosterProblem problem, RosterEditor editor) {
        EditImpact best = EditImpact.builder().hard(0).soft(0).build();
        for (List<RosterEdit> edits : singleChanges(problem, editor)) {
            EditImpact impact = editor.whatIf(edits);
            boolean isBetter = impact.hard() != best.hard() ? impact.hard() < best.hard() : impact.soft() < best.soft();
            best = isBetter ? impact : best;
        }
        return best;
    }

    private static List<List<RosterEdit>> singleChanges(RosterProblem problem, RosterEditor editor) {
        List<List<RosterEdit>> changes = new ArrayList<>();
        for (int day = 0; day < problem.horizon().days(); day++) {
            LocalDate date = problem.horizon().start().plusDays(day);
            for (var agent : problem.agents()) {
                changes.add(List.of(RosterEdit.clear(agent.id(), date)));
                problem.shifts()
                        .forEach(shift -> changes.add(List.of(RosterEdit.assign(agent.id(), date, shift.code()))));
                for (var other : problem.agents()) {
                    if (!other.equals(agent)) {
                        changes.add(List.of(
                                taking(editor, agent.id(), other.id(), date),
                                taking(editor, other.id(), agent.id(), date)));
                    }
                }
            }
        }
        return changes;
    }

    private static RosterEdit taking(RosterEditor editor, AgentId agent, AgentId from, LocalDate date) {
        return RosterEdit.builder()
                .agent(agent)
                .date(date)
                .shift(editor.on(from, date).map(ShiftType::code))
                .build();
    }
}
