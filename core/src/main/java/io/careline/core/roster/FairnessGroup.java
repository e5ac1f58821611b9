package io.careline.core.roster;

/** Loads that agents share evenly: what is added up of a row is for the kinds of it to say. */
abstract class FairnessGroup extends GroupRule {
    private final Sharers sharers;
    private final int days;

    FairnessGroup(RuleMark mark, Sharers sharers, int days) {
        super(mark);
        this.sharers = sharers;
        this.days = days;
    }

    /** Who shares. */
    static final class Sharers {
        private final int[] members;
        private final int[] memberOf;
        private final long[] carried;

        /**
         * @param members the agents
         * @param memberOf by agent, its place among them; -1 if it is none
         * @param carried by place, what earlier rosters left
         */
        Sharers(int[] members, int[] memberOf, long[] carried) {
            this.members = members;
            this.memberOf = memberOf;
            this.carried = carried;
        }

        int size() {
            return members.length;
        }
    }

    /** What a row adds to the load of its agent. */
    abstract long load(byte[] rows, int base);

    @Override
    final void report(byte[] rows, int length, GroupViolations violations) {
        long[] loads = sharers.carried.clone();
        long sum = 0;
        for (int member = 0; member < loads.length; member++) {
            loads[member] += load(rows, sharers.members[member] * length);
            sum += loads[member];
        }
        for (int member = 0; member < loads.length; member++) {
            long units = uneven(loads[member], sum);
            if (units > 0) {
                violations.add(sharers.members[member], -1, units);
            }
        }
    }

    private long uneven(long load, long sum) {
        int size = sharers.size();
        long below = Math.floorDiv(sum, size);
        long above = below * size == sum ? below : below + 1;
        return load < below ? below - load : load > above ? load - above : 0;
    }

    /** The loads of one roster. Not thread-safe. */
    abstract class Loads implements GroupTally {
        private final long[] loads = sharers.carried.clone();
        private long sum;
        private long units;

        Loads() {
            long atRest = load(new byte[days], 0);
            for (int member = 0; member < loads.length; member++) {
                loads[member] += atRest;
                sum += loads[member];
            }
            units = all();
        }

        /** What one day that changes adds to the load of a member; the opposite call takes it back. */
        abstract long added(int member, int day, int before, int after);

        @Override
        public final void change(int agent, int day, int before, int after) {
            int member = sharers.memberOf[agent];
            long added = member < 0 ? 0 : added(member, day, before, after);
            if (added == 0) {
                return;
            }
            int size = sharers.size();
            long was = sum;
            long load = loads[member];
            loads[member] += added;
            sum += added;
            boolean isMeanTheSame =
                    Math.floorDiv(was, size) == Math.floorDiv(sum, size) && (was % size == 0) == (sum % size == 0);
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
        public final long units() {
            return units;
        }
    }
}
