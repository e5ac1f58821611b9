package io.careline.core.roster;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Which of some terms belong to a cell: the first one of each cell, and the next one after each. Immutable. */
final class TermChains {
    /** After the last term of a cell. */
    static final int NONE = -1;

    private final int[] first;
    private final int[] next;

    /** @param cellOf by term, its cell */
    TermChains(int cells, int terms, IntUnaryOperator cellOf) {
        this.first = new int[cells];
        this.next = new int[terms];
        Arrays.fill(first, NONE);
        for (int term = terms - 1; term >= 0; term--) {
            int cell = cellOf.applyAsInt(term);
            next[term] = first[cell];
            first[cell] = term;
        }
    }

    int first(int cell) {
        return first[cell];
    }

    int next(int term) {
        return next[term];
    }
}
