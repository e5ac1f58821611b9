package io.careline.core.roster;

/** One reason why some codes cost something on one day of one agent. */
final class CellTerm {
    final RuleMark mark;
    final int agent;
    final int day;

    /** By code. */
    final boolean[] broken;

    CellTerm(RuleMark mark, int agent, int day, boolean[] broken) {
        this.mark = mark;
        this.agent = agent;
        this.day = day;
        this.broken = broken;
    }
}
