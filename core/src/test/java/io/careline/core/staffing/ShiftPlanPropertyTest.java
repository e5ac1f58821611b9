package io.careline.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.staffing.AgentDemand;
import io.careline.staffing.DayEdge;
import io.careline.staffing.ShiftCost;
import io.careline.staffing.ShiftPlan;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Plans of shifts against a look at all plans there are, minute by minute. */
class ShiftPlanPropertyTest {
    private static final int MINUTES_OF_DAY = 24 * 60;

    @Property(tries = 300)
    @Label("no plan that covers the day costs less")
    void no_plan_costs_less(@ForAll long seed) {
        Random random = new Random(seed);
        Duration slot = Duration.ofMinutes(List.of(120, 180, 240).get(random.nextInt(3)));
        List<ShiftType> shifts = shifts(random, 1 + random.nextInt(5), 60);
        AgentDemand demand = demand(random, slot, 4);
        ShiftCost cost = random.nextBoolean() ? ShiftCost.PAID_TIME : ShiftCost.SHIFTS;
        DayEdge edge = random.nextBoolean() ? DayEdge.OPEN : DayEdge.REPEATING;

        ShiftPlan plan = Staffing.shiftPlan(demand, shifts, cost, edge);

        assertThat(plan.isOptimal()).isTrue();
        Reading reading = new Reading(demand, shifts, cost, edge);
        assertThatItFits(reading, plan);
        assertThat(plan.cost()).isEqualTo(reading.cheapest(new int[shifts.size()], 0, 4));
    }

    @Property(tries = 25)
    @Label("a day of 96 slots and a dozen shifts is proven best")
    void a_whole_day_is_proven_best(@ForAll long seed) {
        Random random = new Random(seed);
        List<ShiftType> shifts = shifts(random, 12, 15);
        AgentDemand demand = demand(random, Duration.ofMinutes(15), 1 + random.nextInt(200));
        ShiftCost cost = random.nextBoolean() ? ShiftCost.PAID_TIME : ShiftCost.SHIFTS;
        DayEdge edge = random.nextBoolean() ? DayEdge.OPEN : DayEdge.REPEATING;

        ShiftPlan plan = Staffing.shiftPlan(demand, shifts, cost, edge);

        assertThat(plan.isOptimal()).isTrue();
        assertThatItFits(new Reading(demand, shifts, cost, edge), plan);
    }

    private static void assertThatItFits(Reading reading, ShiftPlan plan) {
        int[] starts = reading.shifts.stream()
                .mapToInt(shift -> plan.startsOf(shift.code()).orElseThrow())
                .toArray();
        assertThat(plan.cost()).isEqualTo(reading.cost(starts));
        for (int slot = 0; slot < reading.wanted.size(); slot++) {
            int onDuty = Reading.onDuty(reading.today, starts, slot);
            int carriedOver = Reading.onDuty(reading.tomorrow, starts, slot);
            int counted = reading.edge == DayEdge.OPEN ? onDuty : onDuty + carriedOver;
            assertThat(plan.onDuty().get(slot)).isEqualTo(counted);
            assertThat(plan.carriedOver().get(slot)).isEqualTo(carriedOver);
            assertThat(plan.uncovered().contains(slot)).isEqualTo(reading.isUncovered(slot));
            assertThat(reading.isUncovered(slot) || counted >= reading.wanted.get(slot))
                    .isTrue();
        }
    }

    /** Which shifts cover which slots, found minute by minute. */
    private static final class Reading {
        private final List<Integer> wanted;
        private final List<ShiftType> shifts;
        private final ShiftCost cost;
        private final DayEdge edge;
        private final boolean[][] today;
        private final boolean[][] tomorrow;

        Reading(AgentDemand demand, List<ShiftType> shifts, ShiftCost cost, DayEdge edge) {
            this.wanted = demand.agents();
            this.shifts = shifts;
            this.cost = cost;
            this.edge = edge;
            this.today = covered(0);
            this.tomorrow = covered(MINUTES_OF_DAY);
        }

        private boolean[][] covered(int dayStart) {
            int step = MINUTES_OF_DAY / wanted.size();
            boolean[][] covered = new boolean[wanted.size()][shifts.size()];
            for (int slot = 0; slot < wanted.size(); slot++) {
                for (int shift = 0; shift < shifts.size(); shift++) {
                    covered[slot][shift] = true;
                    for (int minute = 0; minute < step; minute++) {
                        covered[slot][shift] &= isOnDuty(shifts.get(shift), dayStart + slot * step + minute);
                    }
                }
            }
            return covered;
        }

        static int onDuty(boolean[][] covered, int[] starts, int slot) {
            int onDuty = 0;
            for (int shift = 0; shift < starts.length; shift++) {
                onDuty += covered[slot][shift] ? starts[shift] : 0;
            }
            return onDuty;
        }

        private int counted(int[] starts, int slot) {
            return onDuty(today, starts, slot) + (edge == DayEdge.OPEN ? 0 : onDuty(tomorrow, starts, slot));
        }

        boolean isUncovered(int slot) {
            int[] one = shifts.stream().mapToInt(shift -> 1).toArray();
            return wanted.get(slot) > 0 && counted(one, slot) == 0;
        }

        long cost(int[] starts) {
            long sum = 0;
            for (int index = 0; index < starts.length; index++) {
                sum += (long) starts[index]
                        * (cost == ShiftCost.SHIFTS ? 1 : shifts.get(index).paidMinutes());
            }
            return sum;
        }

        /** Tries every number of every shift, from the one at an index on. */
        long cheapest(int[] starts, int index, int most) {
            if (index == starts.length) {
                return isCovered(starts) ? cost(starts) : Long.MAX_VALUE;
            }
            long cheapest = Long.MAX_VALUE;
            for (int number = 0; number <= most; number++) {
                starts[index] = number;
                cheapest = Math.min(cheapest, cheapest(starts, index + 1, most));
            }
            starts[index] = 0;
            return cheapest;
        }

        private boolean isCovered(int[] starts) {
            for (int slot = 0; slot < wanted.size(); slot++) {
                if (counted(starts, slot) < wanted.get(slot) && !isUncovered(slot)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isOnDuty(ShiftType shift, int minute) {
        return isWithin(shift.hours(), minute)
                && shift.breaks().stream()
                        .noneMatch(pause -> isWithin(pause, minute)
                                || (pause.startMinute() < shift.hours().startMinute()
                                        && isWithin(pause, minute - MINUTES_OF_DAY)));
    }

    private static boolean isWithin(HourRange range, int minute) {
        return range.startMinute() <= minute && minute < range.endMinute();
    }

    private static List<ShiftType> shifts(Random random, int number, int grid) {
        List<ShiftType> shifts = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            int start = random.nextInt(MINUTES_OF_DAY / grid) * grid;
            int length = 240 + random.nextInt(9) * 60;
            int pause = (start + grid + random.nextInt((length - grid) / grid) * grid) % MINUTES_OF_DAY;
            ShiftType.Builder shift =
                    ShiftType.builder().code(ShiftCode.of("s" + index)).hours(hours(start, start + length));
            if (random.nextInt(3) > 0) {
                shift.addBreaks(hours(pause, pause + grid / 2));
            }
            shifts.add(shift.build());
        }
        return shifts;
    }

    private static HourRange hours(int from, int to) {
        return HourRange.of(LocalTime.MIDNIGHT.plusMinutes(from), LocalTime.MIDNIGHT.plusMinutes(to));
    }

    private static AgentDemand demand(Random random, Duration slot, int most) {
        int slots = (int) Duration.ofDays(1).dividedBy(slot);
        return AgentDemand.of(
                StaffingSamples.MONDAY,
                slot,
                Stream.generate(() -> random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1))
                        .limit(slots)
                        .toList());
    }
}
