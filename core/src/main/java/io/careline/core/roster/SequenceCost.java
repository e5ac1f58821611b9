package io.careline.core.roster;

/** Rules over a few days in a row told together: what each sequence of codes costs, by the day on which it begins. */
final class SequenceCost extends RowCost {
    private final int codes;
    private final int length;

    /** The number of sequences that begin with the same code. */
    private final int step;

    /** By day, where the costs of a sequence that begins there are found; -1 if it costs nothing. */
    private final int[] tables;

    private final int[] costs;

    /** @param costs by table and sequence: the codes of its days, the last one lowest; after the last day all are off */
    SequenceCost(int codes, int length, int[] tables, int[] costs) {
        this.codes = codes;
        this.length = length;
        this.step = power(codes, length - 1);
        this.tables = tables;
        this.costs = costs;
    }

    static int power(int base, int exponent) {
        int power = 1;
        for (int at = 0; at < exponent; at++) {
            power *= base;
        }
        return power;
    }

    @Override
    long cost(RosterState state, RowChange change) {
        long sum = 0;
        for (int index = 0; index < change.count; index++) {
            int first = change.days[index];
            index = lastOfGroup(change, index);
            sum += cost(change, first, change.days[index], true);
        }
        return sum;
    }

    @Override
    boolean breaks(RosterState state, RowChange change) {
        for (int index = 0; index < change.count; index++) {
            int first = change.days[index];
            index = lastOfGroup(change, index);
            if (cost(change, first, change.days[index], false) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The cost of all sequences with a changed day; less what they cost before, if asked for. */
    private long cost(RowChange change, int first, int last, boolean isCompared) {
        byte[] rows = change.rows;
        byte[] next = change.next;
        int base = change.base;
        int ahead = length - 1;
        int day = Math.max(0, first - ahead);
        int before = 0;
        for (int at = day; at < day + ahead; at++) {
            before = before * codes + (at < tables.length ? rows[base + at] : 0);
        }
        int after = before;
        if (first < day + ahead) {
            after = 0;
            for (int at = day; at < day + ahead; at++) {
                after = after * codes + (at < tables.length ? code(change, at, first, last) : 0);
            }
        }
        long sum = 0;
        for (; day <= last; day++) {
            int coming = day + ahead;
            int old = coming < tables.length ? rows[base + coming] : 0;
            int fresh = coming >= first && coming <= last ? next[coming] : old;
            before = before * codes + old;
            after = after * codes + fresh;
            int table = tables[day];
            if (table >= 0) {
                sum += isCompared ? costs[table + after] - costs[table + before] : costs[table + after];
            }
            before -= rows[base + day] * step;
            after -= (day >= first ? next[day] : rows[base + day]) * step;
        }
        return sum;
    }

    private static int code(RowChange change, int day, int first, int last) {
        return day >= first && day <= last ? change.next[day] : change.rows[change.base + day];
    }

    /** Days so close together that a sequence can hold both are looked at as one. */
    private int lastOfGroup(RowChange change, int first) {
        int index = first;
        while (index + 1 < change.count && change.days[index + 1] - change.days[index] < length) {
            index++;
        }
        if (length > 2 && index > first) {
            change.spread();
        }
        return index;
    }
}
