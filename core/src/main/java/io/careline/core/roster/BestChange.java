package io.careline.core.roster;

import io.careline.roster.RosterEdit;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the day of one agent, or the swap of two agents on a day, whose change lowers the score most. Only changes that
 * touch a broken rule can lower it: an agent whose row is broken, or a day beside one that is. A rule over a group that is
 * broken may be mended anywhere.
 */
final class BestChange {
    private final RosterModel model;
    private final CellTrial trial;
    private final boolean[] brokenRows;
    private final boolean[] brokenDays;
    private long hard;
    private long soft;
    private List<RosterEdit> best = List.of();

    BestChange(RosterModel model, byte[] rows, RosterScore score) {
        this.model = model;
        this.trial = new CellTrial(model, rows);
        this.brokenRows = new boolean[model.agents];
        this.brokenDays = new boolean[model.days];
        Set<Object> broken = new HashSet<>();
        for (RosterViolation violation : score.violations()) {
            violation.agent().ifPresent(broken::add);
            if (violation.agent().isEmpty()) {
                violation.date().ifPresent(date -> near(model.day(date)));
            }
        }
        for (int agent = 0; agent < model.agents; agent++) {
            brokenRows[agent] = broken.contains(model.agentIds.get(agent)) || model.groups.length > 0;
        }
    }

    /** Cover of a day may hang on the shifts that begin the day before, or the day after. */
    private void near(int day) {
        for (int other = Math.max(0, day - 1); other <= Math.min(model.days - 1, day + 1); other++) {
            brokenDays[other] = true;
        }
    }

    /** The edits; none if no single change lowers the score. */
    List<RosterEdit> find() {
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = model.start; day < model.days; day++) {
                if (brokenRows[agent] || brokenDays[day]) {
                    sets(agent, day);
                }
                for (int other = agent + 1; other < model.agents; other++) {
                    if (brokenRows[agent] || brokenRows[other] || brokenDays[day]) {
                        trade(agent, other, day);
                    }
                }
            }
        }
        return best;
    }

    private void sets(int agent, int day) {
        for (int code = 0; code < model.codes; code++) {
            if (trial.set(agent, day, code) && isBetter()) {
                best = List.of(model.edit(agent, day, code));
            }
        }
    }

    private void trade(int agent, int other, int day) {
        if (trial.trade(agent, other, day, 1) && isBetter()) {
            best = List.of(
                    model.edit(agent, day, trial.code(other, day)), model.edit(other, day, trial.code(agent, day)));
        }
    }

    private boolean isBetter() {
        boolean isBetter = trial.hard() != hard ? trial.hard() < hard : trial.soft() < soft;
        if (isBetter) {
            hard = trial.hard();
            soft = trial.soft();
        }
        return isBetter;
    }
}
