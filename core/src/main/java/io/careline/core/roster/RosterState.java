package io.careline.core.roster;

import java.util.List;

/** One roster with what its rules count: rows of codes, counters, cover, totals. Each thread has its own. */
final class RosterState {
    private static final int DRAWS = 4;

    final RosterModel model;

    /** By (agent, day), the code. */
    final byte[] rows;

    final int[] counters;

    final WorkBits work;
    final CoverTally cover;

    final GroupTally[] tallies;

    /** Where moves are drawn. */
    final Region region;

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
        this(model, model.initial);
    }

    RosterState(RosterModel model, byte[] rows) {
        this.model = model;
        this.rows = rows.clone();
        this.counters = new int[model.counters];
        this.work = new WorkBits(model.agents, model.days);
        this.cover = new CoverTally(model.cover);
        this.tallies = new GroupTally[model.groups.length];
        this.rowHard = new long[model.agents];
        this.region = Region.of(model);
        recount();
    }

    /** The same roster for another thread, which moves in a region of its own; only the totals are apart. */
    private RosterState(RosterState shared, Region region) {
        this.model = shared.model;
        this.rows = shared.rows;
        this.counters = shared.counters;
        this.work = shared.work;
        this.cover = new CoverTally(shared.cover);
        this.tallies = shared.tallies;
        this.rowHard = shared.rowHard;
        this.region = region;
        takeTotals(shared);
    }

    RosterState shared() {
        return new RosterState(this, new Region(region.agents, region.start, region.end));
    }

    /** Takes the totals of another state of the same roster over. */
    void takeTotals(RosterState other) {
        hardOfRows = other.hardOfRows;
        hardOfGroups = other.hardOfGroups;
        softOfRows = other.softOfRows;
        softOfCover = other.softOfCover;
    }

    /** Adds what others have changed on the same roster, each apart, since all took the totals of this one. */
    void addChanges(List<RosterState> others) {
        long rowHardSum = hardOfRows;
        long groupHardSum = hardOfGroups;
        long rowSoftSum = softOfRows;
        long coverSoftSum = softOfCover;
        for (RosterState other : others) {
            rowHardSum += other.hardOfRows - hardOfRows;
            groupHardSum += other.hardOfGroups - hardOfGroups;
            rowSoftSum += other.softOfRows - softOfRows;
            coverSoftSum += other.softOfCover - softOfCover;
        }
        hardOfRows = rowHardSum;
        hardOfGroups = groupHardSum;
        softOfRows = rowSoftSum;
        softOfCover = coverSoftSum;
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
            if (cover.isShort(model.cover.row(agent, day) + code)) {
                return code;
            }
        }
        return code;
    }

    /** Takes the rows of another roster over. */
    void set(byte[] others) {
        System.arraycopy(others, 0, rows, 0, rows.length);
        recount();
    }

    /** Writes the new codes of a change. */
    void write(RowChange change) {
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            int at = change.base + day;
            if ((rows[at] == 0) != (change.next[day] == 0)) {
                work.flip(change.agent, day);
            }
            rows[at] = change.next[day];
        }
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
        work.set(agent, rows, base, model.days);
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
        cover.count(rows, model.agents);
        hardOfGroups = 0;
        softOfCover = 0;
        for (CoverTerm term : model.cover.terms) {
            long cost = term.units(cover.covered[term.cell()]) * term.mark().weight();
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
