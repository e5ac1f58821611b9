package io.careline.core.staffing;

import io.careline.calendar.HourRange;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.staffing.AgentDemand;
import io.careline.staffing.DayEdge;
import io.careline.staffing.ShiftCost;
import io.careline.staffing.ShiftPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A day's demand and the shifts that may cover it, slot by slot, as a covering problem; and its solution as a plan. */
final class DayCover {
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MOST_SHIFTS = 126;

    private final AgentDemand demand;
    private final List<ShiftType> shifts;
    private final int slots;

    /** By shift and slot, whether the shift that begins on the day covers the slot of that day, and of the next. */
    private final boolean[][] today;

    private final boolean[][] tomorrow;
    private final boolean isRepeating;
    private final long[] costs;

    DayCover(AgentDemand demand, List<ShiftType> shifts, ShiftCost cost, DayEdge edge) {
        this.demand = demand;
        this.shifts = List.copyOf(shifts);
        this.slots = demand.agents().size();
        this.isRepeating = edge == DayEdge.REPEATING;
        requireDistinct();
        today = covered(0);
        tomorrow = covered(MINUTES_OF_DAY);
        costs = this.shifts.stream().mapToLong(shift -> cost(shift, cost)).toArray();
    }

    private void requireDistinct() {
        if (shifts.isEmpty() || shifts.size() > MOST_SHIFTS) {
            throw new IllegalArgumentException("shifts (" + shifts.size() + ") must be 1 to " + MOST_SHIFTS);
        }
        Set<ShiftCode> seen = new HashSet<>();
        for (ShiftType shift : shifts) {
            if (!seen.add(shift.code())) {
                throw new IllegalArgumentException("shift (" + shift.code() + ") must be there once");
            }
        }
    }

    private static long cost(ShiftType shift, ShiftCost cost) {
        int minutes = shift.paidMinutes();
        if (minutes < 0) {
            throw new IllegalArgumentException(
                    "paidTime (" + minutes + " minutes) of " + shift.code() + " must not be negative");
        }
        return switch (cost) {
            case PAID_TIME -> minutes;
            case SHIFTS -> 1;
        };
    }

    private boolean[][] covered(int dayStart) {
        int step = MINUTES_OF_DAY / slots;
        boolean[][] covered = new boolean[shifts.size()][slots];
        for (int shift = 0; shift < shifts.size(); shift++) {
            for (int slot = 0; slot < slots; slot++) {
                int from = dayStart + slot * step;
                covered[shift][slot] = covers(shifts.get(shift), from, from + step);
            }
        }
        return covered;
    }

    /** Whether whoever works a shift is on duty from one minute of its day to another. */
    private static boolean covers(ShiftType shift, int from, int end) {
        HourRange hours = shift.hours();
        return hours.startMinute() <= from
                && end <= hours.endMinute()
                && shift.breaks().stream().allMatch(pause -> {
                    int later = pause.startMinute() < hours.startMinute() ? MINUTES_OF_DAY : 0;
                    return end <= pause.startMinute() + later || pause.endMinute() + later <= from;
                });
    }

    ShiftPlan plan() {
        List<int[]> rows = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        List<Integer> uncovered = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            int index = slot;
            int[] covering = IntStream.range(0, shifts.size())
                    .filter(shift -> today[shift][index] || (isRepeating && tomorrow[shift][index]))
                    .toArray();
            int number = demand.agents().get(slot);
            if (number > 0 && covering.length == 0) {
                uncovered.add(slot);
            } else if (number > 0) {
                rows.add(covering);
                wanted.add(number);
            }
        }
        CoverSearch search = CoverSearch.of(rows, wanted, costs);
        return plan(search.best(), search.lowerBound(), uncovered);
    }

    private ShiftPlan plan(int[] starts, long lowerBound, List<Integer> uncovered) {
        ShiftPlan.Builder plan = ShiftPlan.builder();
        long cost = 0;
        for (int shift = 0; shift < starts.length; shift++) {
            plan.putStarts(shifts.get(shift).code(), starts[shift]);
            cost += costs[shift] * starts[shift];
        }
        int[] onDuty = onDuty(starts, today);
        int[] carriedOver = onDuty(starts, tomorrow);
        if (isRepeating) {
            Arrays.setAll(onDuty, slot -> onDuty[slot] + carriedOver[slot]);
        }
        return plan.date(demand.date())
                .slot(demand.slot())
                .onDuty(boxed(onDuty))
                .carriedOver(boxed(carriedOver))
                .uncovered(uncovered)
                .cost(cost)
                .lowerBound(lowerBound)
                .build();
    }

    private int[] onDuty(int[] starts, boolean[][] covered) {
        int[] onDuty = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            for (int shift = 0; shift < starts.length; shift++) {
                onDuty[slot] += covered[shift][slot] ? starts[shift] : 0;
            }
        }
        return onDuty;
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
