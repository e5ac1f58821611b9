package io.careline.examples.month.sample;

import io.careline.common.AgentId;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Wish;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveTypeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the people of a desk want in a month: leave, swaps, and what the time clock shows where somebody is not on time. */
final class PeoplePlot {
    private static final List<String> REASONS = List.of("家中有事", "办理证件", "搬家", "孩子家长会", "探望父母");

    private final List<EventLine> lines;
    private final SampleDesk desk;
    private final ZoneId zone;
    private final LocalDate month;
    private final int days;
    private final int agents;
    private final List<LeaveTypeId> types;
    private final Chance chance;

    PeoplePlot(
            List<EventLine> lines,
            SampleDesk desk,
            ZoneId zone,
            LocalDate month,
            int days,
            int agents,
            List<LeaveTypeId> types,
            Chance chance) {
        this.lines = lines;
        this.desk = desk;
        this.zone = zone;
        this.month = month;
        this.days = days;
        this.agents = agents;
        this.types = types;
        this.chance = chance;
    }

    void play(boolean hasSwaps, boolean hasAttendance) {
        for (int index = 1; index <= agents; index++) {
            leave(String.format(Locale.ROOT, "L-%03d", index));
        }
        for (int index = 1; hasSwaps && index <= agents * 2 / 3; index++) {
            swap(String.format(Locale.ROOT, "W-%03d", index));
        }
        if (hasAttendance) {
            for (int agent = 0; agent < agents; agent++) {
                clock(agent);
            }
        }
    }

    private Script script(String id, LocalDateTime start) {
        return new Script(lines, desk, zone, id, start);
    }

    private AgentId anybody() {
        return SampleStaff.agent(chance.between(0, agents - 1));
    }

    private void leave(String id) {
        LocalDate from = month.plusDays(chance.between(1, days - 4));
        if (chance.in100(22)) {
            emergency(id, from);
            return;
        }
        int length = chance.in100(15) ? 4 : chance.in100(30) ? 2 : 1;
        boolean isLate = chance.in100(12);
        LocalDateTime asked = isLate
                ? from.atTime(6, chance.between(0, 59))
                : from.minusDays(chance.between(2, 12)).atTime(chance.between(9, 16), chance.between(0, 59));
        boolean isHalf = length == 1 && chance.in100(20);
        script(id, asked)
                .wish(
                        anybody(),
                        "leave",
                        new Wish.Leave(
                                chance.of(types),
                                from,
                                from.plusDays(length - 1L),
                                isHalf ? Optional.of(DayHalf.SECOND) : Optional.empty(),
                                Optional.of(chance.of(REASONS)),
                                chance.in100(50),
                                false,
                                course(),
                                chance.in100(8)));
    }

    private void emergency(String id, LocalDate date) {
        script(id, date.atTime(7, chance.between(0, 50)))
                .wish(
                        anybody(),
                        "leave",
                        new Wish.Leave(
                                LeaveTypeId.SICK,
                                date,
                                date.plusDays(chance.between(0, 1)),
                                Optional.empty(),
                                Optional.of("突发急病"),
                                true,
                                true,
                                Wish.Course.AGREED,
                                false));
    }

    private Wish.Course course() {
        return chance.in100(76)
                ? Wish.Course.AGREED
                : chance.of(List.of(
                        Wish.Course.DECLINED, Wish.Course.UNANSWERED, Wish.Course.WITHDRAWN, Wish.Course.PRESUMED));
    }

    private void swap(String id) {
        int shift = chance.between(6, 18);
        LocalDateTime asked = month.plusDays(chance.between(1, Math.max(2, shift - 4)))
                .atTime(chance.between(9, 17), chance.between(0, 59));
        script(id, asked)
                .wish(
                        anybody(),
                        "swap",
                        new Wish.Swap(
                                shift,
                                chance.in100(15) ? Optional.of(anybody()) : Optional.empty(),
                                chance.in100(92) ? Optional.of(chance.of(REASONS)) : Optional.empty(),
                                course()));
    }

    private void clock(int agent) {
        int slips = chance.between(0, 3);
        for (int slip = 0; slip < slips; slip++) {
            int shift = chance.between(1, 20);
            Wish.Clock shown = chance.in100(6)
                    ? new Wish.Clock(shift, 0, 0, 0, true)
                    : new Wish.Clock(
                            shift,
                            chance.in100(70) ? chance.between(3, chance.in100(80) ? 18 : 70) : -4,
                            chance.in100(25) ? chance.between(5, 45) : -6,
                            chance.in100(12) ? chance.between(10, 40) : 0,
                            false);
            script("clock-" + SampleStaff.agent(agent), month.atTime(0, 0))
                    .wish(SampleStaff.agent(agent), "attendance", shown);
        }
    }
}
