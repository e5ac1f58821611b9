package io.careline.benchmarks.roster;

import java.util.Locale;

/** A better roster: after how many seconds it was there, its hard points, its soft cost. */
record Improvement(double seconds, long hard, long soft) {
    boolean isBetterThan(Improvement other) {
        return hard < other.hard || (hard == other.hard && soft < other.soft);
    }

    static Improvement parse(String text) {
        String[] parts = text.split("[:/]");
        return new Improvement(Double.parseDouble(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f:%d/%d", seconds, hard, soft);
    }
}
