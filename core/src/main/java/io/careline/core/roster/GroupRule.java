package io.careline.core.roster;

/** A rule over several rows that no count of a cell can tell. Immutable; each roster has a {@link GroupTally} of it. */
abstract class GroupRule {
    private final RuleMark mark;

    GroupRule(RuleMark mark) {
        this.mark = mark;
    }

    final RuleMark mark() {
        return mark;
    }

    /** A tally of a roster in which nobody works. */
    abstract GroupTally tally();

    /** Finds everything that is broken in a roster, from the roster alone; agent -1 for a violation that is nobody's. */
    abstract void report(byte[] rows, int days, GroupViolations violations);

    /** Takes what a rule finds. */
    @FunctionalInterface
    interface GroupViolations {
        /** Some units, above zero, of an agent or -1, on a day or -1. */
        void add(int agent, int day, long units);
    }
}
