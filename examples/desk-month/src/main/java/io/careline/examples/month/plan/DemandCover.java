package io.careline.examples.month.plan;

import io.careline.core.staffing.Staffing;
import io.careline.roster.CoverRequirement;
import io.careline.staffing.AgentDemand;
import java.util.List;

/** What the forecast wants as cover that is preferred: what must be is in the handbook's own cover. */
final class DemandCover {
    private static final int SHORT = 10;
    private static final int SPARE = 1;

    private DemandCover() {}

    static List<CoverRequirement> of(AgentDemand demand) {
        return Staffing.cover(demand).stream().map(DemandCover::preferred).toList();
    }

    private static CoverRequirement preferred(CoverRequirement least) {
        return CoverRequirement.builder()
                .date(least.date())
                .hours(least.hours())
                .slot(least.slot())
                .preferred(least.minimum())
                .underWeight(SHORT)
                .overWeight(SPARE)
                .build();
    }
}
