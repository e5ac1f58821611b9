package io.careline.core.roster;

/** One roster with what its rules count: rows of codes, counters, cover, totals. Each thread has its own. */
final class RosterState {
    final RosterModel model;

    /** By (agent, day), the code. */
    final byte[] rows;

    final int[] counters;

    /** By cell, how many agents count. */
    final int[] covered;

    final GroupTally[] tallies;

    /** By agent, the hard points of its row. */
    final long[] rowHard;

    /** Room for a rule to work in. */
    final byte[] scratch = new byte[16];

    /** The hard points of all rows. */
    long hardOfRows;

    /** The hard points of cover and groups. */
    long hardOfGroups;

    /** The soft cost of rows and groups. */
    long softOfRows;

    /** The soft cost of cover. */
    long softOfCover;

    /** A roster in which nobody works. */
    RosterState(RosterModel model) {
        this.model = model;
        this.rows = model.initial.clone();
        this.counters = new int[model.counters];
        this.covered = new int[model.cover.cells];
        this.tallies = new GroupTally[model.groups.length];
        this.rowHard = new long[model.agents];
        recount();
    }

    long hard() {
        return hardOfRows + hardOfGroups;
    }

    long soft() {
        return softOfRows + softOfCover;
    }

    /** Takes the rows of another roster over. */
    void set(byte[] others) {
        System.arraycopy(others, 0, rows, 0, rows.length);
        recount();
    }

    /** Counts everything from the rows. */
    void recount() {
        hardOfRows = 0;
        softOfRows = 0;
        for (int agent = 0; agent < model.agents; agent++) {
            rowHard[agent] = 0;
            countRow(agent);
            hardOfRows += rowHard[agent];
        }
        countCover();
        for (int index = 0; index < tallies.length; index++) {
            tallies[index] = model.groups[index].tally();
            countGroup(index);
        }
    }

    private void countRow(int agent) {
        int base = agent * model.days;
        for (int day = model.start; day < model.days; day++) {
            rowHard[agent] += model.cells.hard(agent, day, rows[base + day]);
            softOfRows += model.cells.soft(agent, day, rows[base + day]);
        }
        for (RowRule rule : model.hardRules[agent]) {
            rule.count(rows, base, counters);
            rowHard[agent] += rule.units(rows, base) * rule.weight;
        }
        for (RowRule rule : model.softRules[agent]) {
            rule.count(rows, base, counters);
            softOfRows += rule.units(rows, base) * rule.weight;
        }
    }

    private void countCover() {
        CoverModel cover = model.cover;
        java.util.Arrays.fill(covered, 0);
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = 0; day < model.days; day++) {
                int at = cover.row(agent, day) + rows[agent * model.days + day];
                for (int entry = cover.starts[at]; entry < cover.starts[at + 1]; entry++) {
                    covered[cover.entries[entry]]++;
                }
            }
        }
        hardOfGroups = 0;
        softOfCover = 0;
        for (CoverTerm term : cover.terms) {
            long cost = term.units(covered[term.cell()]) * term.mark().weight();
            if (term.mark().isHard()) {
                hardOfGroups += cost;
            } else {
                softOfCover += cost;
            }
        }
    }

    private void countGroup(int index) {
        GroupTally tally = tallies[index];
        for (int agent = 0; agent < model.agents; agent++) {
            for (int day = 0; day < model.days; day++) {
                tally.change(agent, day, 0, rows[agent * model.days + day]);
            }
        }
        RuleMark mark = model.groups[index].mark();
        if (mark.isHard()) {
            hardOfGroups += tally.units() * mark.weight();
        } else {
            softOfRows += tally.units() * mark.weight();
        }
    }
}
