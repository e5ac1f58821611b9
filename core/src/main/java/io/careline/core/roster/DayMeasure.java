package io.careline.core.roster;

/** What each day of a row adds to a total. There is one object of each measure in a model, so that it is known by identity. */
final class DayMeasure {
    /** By code, what a day with it adds. */
    final int[] value;

    /** By day, whether it counts. */
    final boolean[] counts;

    DayMeasure(int[] value, boolean[] counts) {
        this.value = value;
        this.counts = counts;
    }
}
