package io.careline.core.roster;

/** A rule over a row that looks at a few days in a row at a time: pairs of shifts, patterns, weekends. */
abstract class ShortRule extends RowRule {
    ShortRule(RuleMark mark) {
        super(mark);
    }

    /** How many days it looks at from a day on; 0 if none. */
    abstract int span(int day);

    /** The units broken by some days, of which the first lies where the rule looks. */
    abstract long units(byte[] codes, int from, int length);
}
