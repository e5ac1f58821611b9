package io.careline.core.roster;

/** Loads that agents share evenly. */
final class FairnessGroup extends GroupRule {
    private final int[] members;
    private final int[] memberOf;
    private final long[] carried;
    private final int[] value;
    private final boolean[] counts;
    private final int start;

    FairnessGroup(
            RuleMark mark, int[] members, int[] memberOf, long[] carried, int[] value, boolean[] counts, int start) {
        super(mark);
        this.members = members;
        this.memberOf = memberOf;
        this.carried = carried;
        this.value = value;
        this.counts = counts;
        this.start = start;
    }

    @Override
    GroupTally tally() {
        return new Tally();
    }

    @Override
    void report(byte[] rows, int days, GroupViolations violations) {
        long[] loads = carried.clone();
        for (int member = 0; member < members.length; member++) {
            for (int day = start; day < days; day++) {
                loads[member] += counts[day] ? value[rows[members[member] * days + day]] : 0;
            }
        }
        long sum = 0;
        for (long load : loads) {
            sum += load;
        }
        for (int member = 0; member < members.length; member++) {
            long units = uneven(loads[member], sum);
            if (units > 0) {
                violations.add(members[member], -1, units);
            }
        }
    }

    private long uneven(long load, long sum) {
        long below = Math.floorDiv(sum, members.length);
        long above = below * members.length == sum ? below : below + 1;
        return load < below ? below - load : load > above ? load - above : 0;
    }

    private final class Tally implements GroupTally {
        private final long[] loads = carried.clone();
        private long sum;
        private long units;

        Tally() {
            for (long load : loads) {
                sum += load;
            }
            for (int member = 0; member < members.length; member++) {
                int atRest = 0;
                for (int day = start; day < counts.length; day++) {
                    atRest += counts[day] ? value[0] : 0;
                }
                loads[member] += atRest;
                sum += atRest;
            }
            units = all();
        }

        @Override
        public void change(int agent, int day, int before, int after) {
            int member = memberOf[agent];
            if (member < 0 || day < start || !counts[day] || value[before] == value[after]) {
                return;
            }
            long added = (long) value[after] - value[before];
            long was = sum;
            long load = loads[member];
            loads[member] += added;
            sum += added;
            boolean isMeanTheSame = Math.floorDiv(was, members.length) == Math.floorDiv(sum, members.length)
                    && (was % members.length == 0) == (sum % members.length == 0);
            units = isMeanTheSame ? units - uneven(load, was) + uneven(loads[member], sum) : all();
        }

        private long all() {
            long found = 0;
            for (long load : loads) {
                found += uneven(load, sum);
            }
            return found;
        }

        @Override
        public long units() {
            return units;
        }
    }
}
