package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleId;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A roster problem as flat arrays. A day is an index: first the days of history, then those of the horizon; a code is 0
 * for a day off, else one above the position of its shift. Immutable once built; shared by all threads.
 */
final class RosterModel {
    final RosterProblem problem;
    final LocalDate origin;
    final List<ShiftType> shifts;
    final List<AgentId> agentIds;
    final List<RuleId> rules;

    /** The number of agents. */
    final int agents;

    /** The number of days, history included. */
    final int days;

    /** The first day of the horizon. */
    final int start;

    /** The number of codes, the day off included. */
    final int codes;

    /** The history, and days off. */
    final byte[] initial;

    /** By agent, the first day known. */
    final int[] first;

    /** What single days of single agents cost: wishes, absences, locks, missing skills. */
    final CellCosts cells;

    /** By (agent, code), whether a hard limit of none bars the agent from the code. */
    final boolean[] barred;

    /** By agent, a bit for each code that is barred; where there are more than 64 codes, some share one. */
    final long[] barredBits;

    /** Where each hard and soft point of a cell comes from. */
    final List<CellTerm> cellTerms;

    /** By agent, the rules over its row that must hold, those that fail soonest first. */
    final RowRule[][] hardRules;

    /** By agent, the other rules over its row. */
    final RowRule[][] softRules;

    /** By agent, the rules over its row that must hold, as the search asks them. */
    final RowCost[][] hardCosts;

    /** By agent, the other rules over its row, as the search asks them. */
    final RowCost[][] softCosts;

    final int counters;
    final CoverModel cover;
    final GroupRule[] groups;

    /** By (agent, day), where the codes that may be worked begin in {@link #choices}; one more at the end. */
    final int[] choiceStarts;

    final byte[] choices;

    /** By code, paid minutes. */
    final int[] minutes;

    final Temperatures temperatures;

    RosterModel(ModelBuilder builder) {
        this.problem = builder.problem;
        this.origin = builder.origin;
        this.shifts = builder.problem.shifts();
        this.agentIds = builder.agentIds;
        this.rules = List.copyOf(builder.ruleIds);
        this.agents = builder.agents;
        this.days = builder.days;
        this.start = builder.start;
        this.codes = builder.codes;
        this.initial = builder.initial;
        this.first = builder.first;
        this.cells = builder.cells.costs;
        this.barred = builder.choices.barred;
        this.barredBits = new long[agents];
        for (int slot = 0; slot < barred.length; slot++) {
            barredBits[slot / codes] |= barred[slot] ? 1L << (slot % codes) : 0;
        }
        this.cellTerms = List.copyOf(builder.cells.terms);
        this.hardRules = builder.rowRules.hard();
        this.softRules = builder.rowRules.soft();
        this.hardCosts = builder.rowRules.hardCosts();
        this.softCosts = builder.rowRules.softCosts();
        this.counters = builder.rowRules.counters();
        this.cover = builder.cover;
        this.groups = builder.groups;
        this.choiceStarts = builder.choices.starts;
        this.choices = builder.choices.codes;
        this.minutes = builder.minutes;
        this.temperatures = Temperatures.of(ruling(cellTerms), softRules, cover);
    }

    /** Without preferences: to keep a whole roster at a small weight must not make a search cold. */
    private List<CellTerm> ruling(List<CellTerm> terms) {
        int preferences = rules.indexOf(RuleId.PREFERENCES);
        return terms.stream().filter(term -> term.mark.rule() != preferences).toList();
    }

    /** The index of a day; of one beyond the known days, one beyond the arrays. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(origin, date);
    }

    /** The code of a shift; -1 if the problem does not have it. */
    int code(ShiftCode shift) {
        for (int code = 1; code < codes; code++) {
            if (shifts.get(code - 1).code().equals(shift)) {
                return code;
            }
        }
        return -1;
    }

    LocalDate date(int day) {
        return origin.plusDays(day);
    }

    /** An edit that gives a day of an agent a code. */
    RosterEdit edit(int agent, int day, int code) {
        return RosterEdit.builder()
                .agent(agentIds.get(agent))
                .date(date(day))
                .shift(
                        code == 0
                                ? Optional.empty()
                                : Optional.of(shifts.get(code - 1).code()))
                .build();
    }

    /** One of the codes that an agent may have on a day. */
    byte choice(int agent, int day, Chance chance) {
        int at = agent * days + day;
        int size = choiceStarts[at + 1] - choiceStarts[at];
        return choices[choiceStarts[at] + chance.below(size)];
    }

    /** Whether an agent may have a code on a day. */
    boolean isOpen(int agent, int day, int code) {
        return !barred[agent * codes + code] && cells.hard(agent, day, code) == 0;
    }
}
