package io.careline.examples.month.plan;

import io.careline.calendar.HourRange;
import io.careline.roster.CoverRequirement;
import io.careline.staffing.AgentDemand;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What the forecast wants as cover that is preferred: what must be is in the handbook's own cover. */
final class DemandCover {
    private static final int SHORT = 10;
    private static final int SPARE = 1;

    private DemandCover() {}

    /** One requirement for slots in a row that want the same. */
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
                            .hours(
                                    start == 0 && slot == slots
                                            ? HourRange.wholeDay()
                                            : HourRange.of(time(demand, start), time(demand, slot)))
                            .slot(demand.slot())
                            .preferred(number)
                            .underWeight(SHORT)
                            .overWeight(SPARE)
                            .build());
                }
                start = slot;
            }
        }
        return cover;
    }

    /** The midnight that ends the day is written 00:00. */
    private static LocalTime time(AgentDemand demand, int slot) {
        return LocalTime.MIDNIGHT.plus(demand.slot().multipliedBy(slot));
    }
}
