package io.careline.core.staffing;

import io.careline.calendar.HourRange;
import io.careline.roster.CoverRequirement;
import io.careline.staffing.AgentDemand;
import io.careline.staffing.ShiftPlan;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Plans and demands as the cover that a roster problem asks for. */
final class RosterCover {
    private RosterCover() {}

    static List<CoverRequirement> of(ShiftPlan plan) {
        List<CoverRequirement> cover = new ArrayList<>();
        plan.starts().forEach((shift, number) -> {
            if (number > 0) {
                cover.add(CoverRequirement.builder()
                        .date(plan.date())
                        .addShifts(shift)
                        .minimum(number)
                        .build());
            }
        });
        return List.copyOf(cover);
    }

    static List<CoverRequirement> of(AgentDemand demand) {
        List<CoverRequirement> cover = new ArrayList<>();
        int slots = demand.agents().size();
        int start = 0;
        for (int slot = 1; slot <= slots; slot++) {
            int number = demand.agents().get(start);
            if (slot == slots || demand.agents().get(slot) != number) {
                if (number > 0) {
                    cover.add(CoverRequirement.builder()
                            .date(demand.date())
                            .hours(hours(demand, start, slot))
                            .slot(demand.slot())
                            .minimum(number)
                            .build());
                }
                start = slot;
            }
        }
        return List.copyOf(cover);
    }

    private static HourRange hours(AgentDemand demand, int start, int end) {
        return start == 0 && end == demand.agents().size()
                ? HourRange.wholeDay()
                : HourRange.of(time(demand, start), time(demand, end));
    }

    /** The midnight that ends the day is written 00:00. */
    private static LocalTime time(AgentDemand demand, int slot) {
        return LocalTime.MIDNIGHT.plus(demand.slot().multipliedBy(slot));
    }
}
