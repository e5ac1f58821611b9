package io.careline.examples.month.sample;

import io.careline.examples.month.input.Wish;
import io.careline.examples.report.Chance;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveTypeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the people of a desk want in a month: leave, swaps, and what the time clock shows where somebody is not on time. */
final class PeoplePlot {
    private static final List<String> REASONS = List.of("家中有事", "办理证件", "搬家", "孩子家长会", "探望父母");

    private final Setting setting;
    private final Chance chance;
    private final LocalDate month;
    private final int agents;
    private final List<LeaveTypeId> types;

    PeoplePlot(Setting setting, List<LeaveTypeId> types) {
        this.setting = setting;
        this.chance = setting.chance();
        this.month = setting.month();
        this.agents = setting.agents();
        this.types = types;
    }

    void play() {
        for (int index = 1; index <= agents; index++) {
            leave(String.format(Locale.ROOT, "L-%03d", index));
        }
        for (int index = 1; setting.has("swaps") && index <= agents / 2; index++) {
            swap(String.format(Locale.ROOT, "W-%03d", index));
        }
        if (setting.has("attendance")) {
            for (int agent = 0; agent < agents; agent++) {
                clock(agent);
            }
        }
    }

    private LocalDate workday() {
        LocalDate date = month.plusDays(chance.between(1, setting.days() - 4));
        while (!setting.handbook().calendar().isWorkday(date)) {
            date = date.minusDays(1);
        }
        return date;
    }

    private void leave(String id) {
        LocalDate from = workday();
        if (chance.in100(22)) {
            emergency(id, from);
            return;
        }
        int length = chance.in100(15) ? 4 : chance.in100(30) ? 2 : 1;
        boolean isHalf = length == 1 && chance.in100(20);
        setting.script(id, asked(from))
                .wish(
                        setting.anybody(),
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

    /** Most before the roster is made, so that it goes by them; some when there are days to go, a few in the morning itself. */
    private LocalDateTime asked(LocalDate from) {
        if (chance.in100(8)) {
            return from.atTime(6, chance.between(0, 59));
        }
        LocalDate date =
                chance.in100(70) ? month.minusDays(chance.between(2, 12)) : from.minusDays(chance.between(2, 12));
        return date.atTime(chance.between(9, 16), chance.between(0, 59));
    }

    private void emergency(String id, LocalDate date) {
        setting.script(id, date.atTime(7, chance.between(0, 50)))
                .wish(
                        setting.anybody(),
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
        int shift = chance.between(4, 11);
        LocalDateTime asked = month.plusDays(chance.between(1, Math.max(2, shift - 4)))
                .atTime(chance.between(9, 17), chance.between(0, 59));
        setting.script(id, asked)
                .wish(
                        setting.anybody(),
                        "swap",
                        new Wish.Swap(
                                shift,
                                chance.in100(10) ? Optional.of(setting.anybody()) : Optional.empty(),
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
            setting.script("clock-" + SampleStaff.agent(agent), month.atTime(0, 0))
                    .wish(SampleStaff.agent(agent), "attendance", shown);
        }
    }
}
