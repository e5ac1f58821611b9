package io.careline.core.roster;

/** One roster with what its rules count: rows of codes, counters, cover, totals. Each thread has its own. */
final class RosterState {
    private static final int DRAWS = 4;

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

    /** A code that an agent may have on a day: of a few drawn, the first that cover asks for, else the last. */
    byte wantedChoice(int agent, int day, Chance chance) {
        byte code = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            code = model.choice(agent, day, chance);
            if (isWanted(model.cover.row(agent, day) + code)) {
                return code;
            }
        }
        return code;
    }

    private boolean isWanted(int row) {
        CoverModel cover = model.cover;
        for (int entry = cover.starts[row]; entry < cover.starts[row + 1]; entry++) {
            int cell = cover.entries[entry];
            int price = cover.tableStart[cell] + Math.min(covered[cell], cover.tableLast[cell]);
            if (cover.soft[price] < 0 || cover.hard[price] < 0) {
                return true;
            }
        }
        return false;
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
