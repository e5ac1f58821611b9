package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import io.careline.roster.RuleChange;
import io.careline.roster.RuleId;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RosterEditorTest {
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final LocalDate SATURDAY = RosterDesk.MONDAY.plusDays(5);

    private final RosterEditor editor = Rosters.editor(RosterDesk.problem(), List.of());

    @Test
    void an_edit_says_what_it_costs_and_which_rules_it_breaks() {
        EditImpact impact = editor.whatIf(List.of(RosterEdit.assign(ANN, SATURDAY, ShiftCode.DAY)));

        assertThat(impact)
                .isEqualTo(EditImpact.builder()
                        .hard(0)
                        .soft(-95)
                        .addChanges(change(RuleId.REQUESTS, 1, 5).agent(ANN).build())
                        .addChanges(change(RuleId.COVER, -1, -100).build())
                        .build());
        assertThat(editor.on(ANN, SATURDAY)).isEmpty();
    }

    private static RuleChange.Builder change(RuleId rule, long units, long cost) {
        return RuleChange.builder().rule(rule).hard(false).units(units).cost(cost);
    }

    @Test
    void a_day_after_a_night_is_not_allowed_and_can_be_taken_back() {
        editor.apply(List.of(RosterEdit.assign(ANN, SATURDAY, ShiftCode.NIGHT)));

        EditImpact impact = editor.apply(List.of(RosterEdit.assign(ANN, SATURDAY.plusDays(1), ShiftCode.DAY)));

        assertThat(impact.isAllowed()).isFalse();
        assertThat(impact.hard()).isEqualTo(1);
        assertThat(editor.undo()).isTrue();
        assertThat(editor.hard()).isZero();
        assertThat(editor.assignments()).containsExactly(Assignment.of(ANN, SATURDAY, RosterDesk.NIGHT));
        assertThat(editor.since(List.of())).containsExactly(RosterEdit.assign(ANN, SATURDAY, ShiftCode.NIGHT));
        assertThat(editor.undo()).isTrue();
        assertThat(editor.undo()).isFalse();
    }

    @Test
    void edits_name_agents_days_and_shifts_of_the_problem_once() {
        RosterEdit day = RosterEdit.assign(ANN, SATURDAY, ShiftCode.DAY);

        assertThatThrownBy(() -> editor.apply(List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edits name 2026-03-07 of ann twice");
        assertThatThrownBy(() -> editor.apply(List.of(RosterEdit.clear(ANN, SATURDAY.plusDays(99)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a day and an agent of the problem");
        assertThatThrownBy(() -> editor.whatIf(List.of(RosterEdit.assign(ANN, SATURDAY, ShiftCode.of("dusk")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must name a shift of the problem");
        assertThat(editor.assignments()).isEmpty();
    }

    @Property(tries = 200)
    void an_impact_is_the_difference_of_two_scores(@ForAll long seed) {
        AnyProblem any = new AnyProblem(seed);
        RosterProblem problem = any.problem();
        List<Assignment> roster = any.roster();
        RosterEditor edited = Rosters.editor(problem, roster);
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            RosterScore before = edited.score();
            EditImpact impact = edited.apply(edits(problem, random));
            RosterScore after = edited.score();

            assertThat(impact.hard()).isEqualTo(after.hard() - before.hard());
            assertThat(impact.soft()).isEqualTo(after.soft() - before.soft());
            assertThat(cost(impact, true)).isEqualTo(impact.hard());
            assertThat(cost(impact, false)).isEqualTo(impact.soft());
            assertThat(edited.hard()).isEqualTo(after.hard());
            assertThat(edited.soft()).isEqualTo(after.soft());
        }
        while (edited.undo()) {
            assertThat(edited.hard()).isEqualTo(edited.score().hard());
        }
        assertThat(edited.since(roster)).isEmpty();
    }

    @Property(tries = 200)
    void days_swaps_and_ranges_change_rule_by_rule_what_a_full_score_says(@ForAll long seed) {
        AnyProblem any = new AnyProblem(seed);
        RosterProblem problem = any.problem();
        RosterEditor edited = Rosters.editor(problem, any.roster());
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            List<RosterEdit> edits = switch (round % 3) {
                case 0 -> range(problem, random, 1);
                case 1 -> swap(edited, problem, random);
                default -> range(problem, random, 7);
            };
            RosterScore before = fullScore(problem, edited);

            EditImpact impact = edited.whatIf(edits);

            assertThat(fullScore(problem, edited)).isEqualTo(before);
            assertThat(edited.apply(edits)).isEqualTo(impact);
            RosterScore after = fullScore(problem, edited);
            assertThat(impact.hard()).isEqualTo(after.hard() - before.hard());
            assertThat(impact.soft()).isEqualTo(after.soft() - before.soft());
            assertThat(byRule(impact)).isEqualTo(byRule(before, after));
            assertThat(edited.hard()).isEqualTo(after.hard());
            assertThat(edited.soft()).isEqualTo(after.soft());
            assertThat(edited.undo()).isTrue();
            assertThat(fullScore(problem, edited)).isEqualTo(before);
            edited.apply(edits);
        }
    }

    private static RosterScore fullScore(RosterProblem problem, RosterEditor edited) {
        return Rosters.solver().score(problem, edited.assignments());
    }

    /** The cost added under each rule, hard and soft apart. */
    private static Map<List<Object>, Long> byRule(EditImpact impact) {
        Map<List<Object>, Long> costs = new HashMap<>();
        impact.changes().forEach(change -> add(costs, change.rule(), change.isHard(), change.cost()));
        return costs;
    }

    private static Map<List<Object>, Long> byRule(RosterScore before, RosterScore after) {
        Map<List<Object>, Long> costs = new HashMap<>();
        after.violations().forEach(found -> add(costs, found.rule(), found.isHard(), found.cost()));
        before.violations().forEach(found -> add(costs, found.rule(), found.isHard(), -found.cost()));
        return costs;
    }

    private static void add(Map<List<Object>, Long> costs, RuleId rule, boolean isHard, long cost) {
        costs.merge(List.of(rule, isHard), cost, (one, other) -> one + other == 0 ? null : one + other);
    }

    /** One shift, or none, on some days in a row, cut at the end of the horizon. */
    private static List<RosterEdit> range(RosterProblem problem, Random random, int length) {
        AgentId agent =
                problem.agents().get(random.nextInt(problem.agents().size())).id();
        int code = random.nextInt(problem.shifts().size() + 1);
        int from = random.nextInt(problem.horizon().days());
        List<RosterEdit> range = new ArrayList<>();
        for (int day = from; day < Math.min(from + length, problem.horizon().days()); day++) {
            range.add(edit(problem, agent, day, code));
        }
        return range;
    }

    /** Two agents who take over what the other one does on a day; an agent may meet himself. */
    private static List<RosterEdit> swap(RosterEditor edited, RosterProblem problem, Random random) {
        LocalDate date = problem.horizon()
                .start()
                .plusDays(random.nextInt(problem.horizon().days()));
        AgentId one =
                problem.agents().get(random.nextInt(problem.agents().size())).id();
        AgentId other =
                problem.agents().get(random.nextInt(problem.agents().size())).id();
        List<RosterEdit> swap = new ArrayList<>(List.of(takeOver(edited, one, other, date)));
        if (!one.equals(other)) {
            swap.add(takeOver(edited, other, one, date));
        }
        return swap;
    }

    private static RosterEdit takeOver(RosterEditor edited, AgentId agent, AgentId from, LocalDate date) {
        return RosterEdit.builder()
                .agent(agent)
                .date(date)
                .shift(edited.on(from, date).map(ShiftType::code))
                .build();
    }

    private static long cost(EditImpact impact, boolean isHard) {
        return impact.changes().stream()
                .filter(change -> change.isHard() == isHard)
                .mapToLong(RuleChange::cost)
                .sum();
    }

    private static List<RosterEdit> edits(RosterProblem problem, Random random) {
        List<RosterEdit> edits = new ArrayList<>();
        for (RosterAgent agent : problem.agents()) {
            for (int day = 0; day < problem.horizon().days(); day++) {
                if (random.nextInt(4) == 0) {
                    edits.add(edit(
                            problem,
                            agent.id(),
                            day,
                            random.nextInt(problem.shifts().size() + 1)));
                }
            }
        }
        return edits;
    }

    private static RosterEdit edit(RosterProblem problem, AgentId agent, int day, int code) {
        RosterEdit.Builder edit =
                RosterEdit.builder().agent(agent).date(problem.horizon().start().plusDays(day));
        if (code > 0) {
            edit.shift(problem.shifts().get(code - 1).code());
        }
        return edit.build();
    }
}
