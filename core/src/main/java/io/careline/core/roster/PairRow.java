package io.careline.core.roster;

import java.util.Optional;

/** Pairs of shifts on two days a fixed distance apart: successions, and rest. */
final class PairRow extends ShortRule {
    private final int codes;
    private final boolean[] broken;
    private final int first;
    private final int last;

    /**
     * @param broken by code of the first day times the number of codes plus code of the second
     * @param first the first day whose follower is looked at
     * @param last the last day that follows
     */
    PairRow(RuleMark mark, int codes, boolean[] broken, int first, int last) {
        super(mark);
        this.codes = codes;
        this.broken = broken;
        this.first = first;
        this.last = last;
    }

    /** Both as one, if they count alike and no pair breaks both; else nothing. */
    Optional<PairRow> with(PairRow other, PairTables tables) {
        if (!mark.equals(other.mark) || first != other.first || last != other.last) {
            return Optional.empty();
        }
        boolean[] both = broken.clone();
        for (int pair = 0; pair < both.length; pair++) {
            if (both[pair] && other.broken[pair]) {
                return Optional.empty();
            }
            both[pair] |= other.broken[pair];
        }
        return Optional.of(new PairRow(mark, codes, tables.shared(both), first, last));
    }

    boolean isBroken(int before, int after) {
        return broken[before * codes + after];
    }

    @Override
    int span(int day) {
        return day >= first && day < last ? 2 : 0;
    }

    @Override
    long units(byte[] codes, int from, int length) {
        return isBroken(codes[from], codes[from + 1]) ? 1 : 0;
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        for (int day = first; day < last; day++) {
            if (broken[rows[base + day] * codes + rows[base + day + 1]]) {
                violations.add(day, 1);
            }
        }
    }

    @Override
    long delta(RosterState state, RowChange change) {
        byte[] rows = change.rows;
        byte[] next = change.next;
        int at = change.base;
        int day = Math.max(first, change.from - 1);
        int end = Math.min(last - 1, change.to);
        int before = rows[at + day];
        int after = day >= change.from ? next[day] : before;
        int units = 0;
        for (; day <= end; day++) {
            int beforeNext = rows[at + day + 1];
            int afterNext = day < change.to ? next[day + 1] : beforeNext;
            if (broken[after * codes + afterNext]) {
                units++;
            }
            if (broken[before * codes + beforeNext]) {
                units--;
            }
            before = beforeNext;
            after = afterNext;
        }
        return units;
    }
}
