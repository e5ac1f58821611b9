package io.careline.core.roster;

/**
 * What cover costs, as tables: each (class of agents, day, code) counts in some cells, and each cell has a price for its
 * next agent. A cell is a shift of a day, or a slot of time.
 */
final class CoverModel {
    final int days;
    final int codes;
    final int cells;

    /** By agent, which class: agents of one class count in the same cells. */
    final int[] classOf;

    /** By (class, day, code), where its cells begin in {@link #entries}; one more at the end. */
    final int[] starts;

    final int[] entries;

    /** By (class, day, code), its one cell or -1; empty if some have more than one. */
    final int[] only;

    /** By cell, where its prices begin and how many there are; the last one holds for all further agents. */
    final int[] tableStart;

    final int[] tableLast;
    final long[] soft;
    final long[] hard;

    /** What it costs if nobody works. */
    final long softAtZero;

    final long hardAtZero;
    final CoverTerm[] terms;

    CoverModel(
            int days,
            int codes,
            int[] classOf,
            int[] starts,
            int[] entries,
            int[] tableStart,
            int[] tableLast,
            long[] soft,
            long[] hard,
            CoverTerm[] terms) {
        this.days = days;
        this.codes = codes;
        this.cells = tableStart.length;
        this.classOf = classOf;
        this.starts = starts;
        this.entries = entries;
        this.only = only(starts, entries);
        this.tableStart = tableStart;
        this.tableLast = tableLast;
        this.soft = soft;
        this.hard = hard;
        this.terms = terms;
        long softSum = 0;
        long hardSum = 0;
        for (CoverTerm term : terms) {
            if (term.mark().isHard()) {
                hardSum += term.units(0) * term.mark().weight();
            } else {
                softSum += term.units(0) * term.mark().weight();
            }
        }
        this.softAtZero = softSum;
        this.hardAtZero = hardSum;
    }

    private static int[] only(int[] starts, int[] entries) {
        int[] only = new int[starts.length - 1];
        for (int slot = 0; slot < only.length; slot++) {
            int count = starts[slot + 1] - starts[slot];
            if (count > 1) {
                return new int[0];
            }
            only[slot] = count == 0 ? -1 : entries[starts[slot]];
        }
        return only;
    }

    int row(int agent, int day) {
        return (classOf[agent] * days + day) * codes;
    }
}
