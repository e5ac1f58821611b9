package io.careline.core.roster;

/** Days with some shifts, or their minutes, that agents share evenly. */
final class DayFairness extends FairnessGroup {
    private final DayMeasure measure;
    private final int start;

    DayFairness(RuleMark mark, Sharers sharers, DayMeasure measure, int start) {
        super(mark, sharers, measure.counts.length);
        this.measure = measure;
        this.start = start;
    }

    @Override
    long load(byte[] rows, int base) {
        long load = 0;
        for (int day = start; day < measure.counts.length; day++) {
            load += measure.counts[day] ? measure.value[rows[base + day]] : 0;
        }
        return load;
    }

    @Override
    GroupTally tally() {
        return new Loads() {
            @Override
            long added(int member, int day, int before, int after) {
                return day < start || !measure.counts[day] ? 0 : (long) measure.value[after] - measure.value[before];
            }
        };
    }
}
