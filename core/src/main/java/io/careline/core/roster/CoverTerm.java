package io.careline.core.roster;

/** One bound on the number of agents in a cell. */
record CoverTerm(int cell, int day, RuleMark mark, Bounds bounds) {
    long units(long count) {
        return bounds.beyond(count);
    }
}
