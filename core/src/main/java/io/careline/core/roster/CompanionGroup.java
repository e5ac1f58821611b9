package io.careline.core.roster;

/** Agents who must not work some shifts alone: somebody of a circle must work the same one. Nobody accompanies himself. */
final class CompanionGroup extends GroupRule {
    private final boolean[] wards;
    private final boolean[] companions;
    private final boolean[] shifts;
    private final int start;
    private final int days;

    CompanionGroup(RuleMark mark, boolean[] wards, boolean[] companions, boolean[] shifts, int start, int days) {
        super(mark);
        this.wards = wards;
        this.companions = companions;
        this.shifts = shifts;
        this.start = start;
        this.days = days;
    }

    @Override
    GroupTally tally() {
        return new Tally();
    }

    @Override
    void report(byte[] rows, int length, GroupViolations violations) {
        for (int day = start; day < length; day++) {
            for (int agent = 0; agent < wards.length; agent++) {
                int code = rows[agent * length + day];
                if (wards[agent] && shifts[code] && isAlone(rows, length, day, agent, code)) {
                    violations.add(agent, day, 1);
                }
            }
        }
    }

    private boolean isAlone(byte[] rows, int length, int day, int agent, int code) {
        for (int other = 0; other < companions.length; other++) {
            if (other != agent && companions[other] && rows[other * length + day] == code) {
                return false;
            }
        }
        return true;
    }

    private final class Tally implements GroupTally {
        private final int[] outside = new int[days * shifts.length];
        private final int[] inside = new int[days * shifts.length];
        private final int[] circle = new int[days * shifts.length];
        private long units;

        @Override
        public void change(int agent, int day, int before, int after) {
            if (day >= start && (wards[agent] || companions[agent])) {
                count(agent, day * shifts.length + before, before, -1);
                count(agent, day * shifts.length + after, after, 1);
            }
        }

        private void count(int agent, int cell, int code, int step) {
            if (!shifts[code]) {
                return;
            }
            units -= alone(cell);
            if (companions[agent]) {
                circle[cell] += step;
            }
            if (wards[agent]) {
                int[] counts = companions[agent] ? inside : outside;
                counts[cell] += step;
            }
            units += alone(cell);
        }

        private int alone(int cell) {
            return circle[cell] == 0 ? outside[cell] : circle[cell] == 1 ? inside[cell] : 0;
        }

        @Override
        public long units() {
            return units;
        }
    }
}
