package io.careline.core.roster;

/** Weekends with a shift that agents share evenly. */
final class WeekendFairness extends FairnessGroup {
    private final Weekends weekends;
    private final int size;

    /** @param weekends those of the horizon */
    WeekendFairness(RuleMark mark, Sharers sharers, Weekends weekends) {
        super(mark, sharers, weekends.of.length);
        this.weekends = weekends;
        this.size = sharers.size();
    }

    @Override
    long load(byte[] rows, int base) {
        long load = 0;
        for (int weekend = 0; weekend < weekends.size(); weekend++) {
            load += weekends.isWorked(rows, base, weekend) ? 1 : 0;
        }
        return load;
    }

    @Override
    GroupTally tally() {
        return new Worked();
    }

    private final class Worked extends Loads {
        /** By (member, weekend), how many of its days are worked. */
        private final int[] days = new int[size * weekends.size()];

        @Override
        long added(int member, int day, int before, int after) {
            int weekend = weekends.of[day];
            if (weekend < 0 || (before == 0) == (after == 0)) {
                return 0;
            }
            int at = member * weekends.size() + weekend;
            if (after == 0) {
                return --days[at] == 0 ? -1 : 0;
            }
            return days[at]++ == 0 ? 1 : 0;
        }
    }
}
