package io.careline.core.roster;

import io.careline.roster.RosterScore;
import io.careline.roster.RosterViolation;
import java.util.ArrayList;
import java.util.List;

/** Finds every place where a roster breaks a rule, from its rows alone. */
final class ScoreReport {
    private final RosterModel model;
    private final byte[] rows;
    private final List<RosterViolation> violations = new ArrayList<>();
    private long hard;
    private long soft;

    private ScoreReport(RosterModel model, byte[] rows) {
        this.model = model;
        this.rows = rows;
    }

    static RosterScore of(RosterModel model, byte[] rows) {
        ScoreReport report = new ScoreReport(model, rows);
        report.cells();
        for (int agent = 0; agent < model.agents; agent++) {
            report.rows(model.hardRules[agent], agent);
            report.rows(model.softRules[agent], agent);
        }
        report.cover();
        report.groups();
        return RosterScore.builder()
                .hard(report.hard)
                .soft(report.soft)
                .violations(report.violations)
                .build();
    }

    private void cells() {
        for (CellTerm term : model.cellTerms) {
            if (term.broken[rows[term.agent * model.days + term.day]]) {
                add(term.mark, term.agent, term.day, 1);
            }
        }
    }

    private void rows(RowRule[] rules, int agent) {
        for (RowRule rule : rules) {
            rule.report(rows, agent * model.days, (day, units) -> add(rule.mark, agent, day, units));
        }
    }

    private void cover() {
        CoverModel cover = model.cover;
        long[] counts = new long[cover.cells];
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = 0; day < model.days; day++) {
                int at = cover.row(agent, day) + rows[agent * model.days + day];
                for (int entry = cover.starts[at]; entry < cover.starts[at + 1]; entry++) {
                    counts[cover.entries[entry]]++;
                }
            }
        }
        for (CoverTerm term : cover.terms) {
            long units = term.units(counts[term.cell()]);
            if (units > 0) {
                add(term.mark(), -1, term.day(), units);
            }
        }
    }

    private void groups() {
        for (GroupRule group : model.groups) {
            group.report(rows, model.days, (agent, day, units) -> add(group.mark(), agent, day, units));
        }
    }

    private void add(RuleMark mark, int agent, int day, long units) {
        long cost = units * mark.weight();
        if (cost == 0) {
            return;
        }
        if (mark.isHard()) {
            hard += cost;
        } else {
            soft += cost;
        }
        RosterViolation.Builder violation = RosterViolation.builder()
                .rule(model.rules.get(mark.rule()))
                .hard(mark.isHard())
                .units(units)
                .cost(cost);
        if (agent >= 0) {
            violation.agent(model.agentIds.get(agent));
        }
        if (day >= 0) {
            violation.date(model.date(day));
        }
        violations.add(violation.build());
    }
}
