package io.careline.core.roster;

import java.util.Arrays;

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

    /** Whether a change of one row can be priced code by code. */
    final boolean isSimple;

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
        this.isSimple = isSimple(only, days, codes, cells);
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

    /** Whether cells count one day each, and each code of a day in one of them at most. */
    private static boolean isSimple(int[] only, int width, int codes, int cells) {
        int[] dayOf = new int[cells];
        Arrays.fill(dayOf, -1);
        for (int slot = 0; slot < only.length; slot++) {
            int day = slot / codes % width;
            int cell = only[slot];
            if (cell >= 0) {
                if (dayOf[cell] >= 0 && dayOf[cell] != day) {
                    return false;
                }
                dayOf[cell] = day;
            }
        }
        return only.length > 0;
    }

    /** Whether two agents count in the same cells. */
    boolean isAlike(int agent, int other) {
        return classOf[agent] == classOf[other];
    }

    int row(int agent, int day) {
        return (classOf[agent] * days + day) * codes;
    }

    /** What one agent more costs. */
    long price(int slot, int[] covered, long hardPrice) {
        long price = 0;
        for (int entry = starts[slot]; entry < starts[slot + 1]; entry++) {
            int cell = entries[entry];
            int index = tableStart[cell] + Math.min(covered[cell], tableLast[cell]);
            price += soft[index] + hard[index] * hardPrice;
        }
        return price;
    }
}
