package io.careline.core.handbook;

import io.careline.attendance.AttendancePolicy;
import io.careline.conduct.ConductPolicy;
import io.careline.handover.HandoverPolicy;
import io.careline.labour.LabourPack;
import io.careline.leave.LeavePolicy;
import io.careline.lifecycle.PolicyVersion;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.swap.SwapPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handbook says of the desk's own people, ready to be used; null where it has no such section. */
record PeopleRules(
        @Nullable LeavePolicy leave,
        @Nullable SwapPolicy swaps,
        @Nullable HandoverPolicy handovers,
        @Nullable AttendancePolicy attendance,
        @Nullable ScorecardPolicy scorecards,
        @Nullable ConductPolicy conduct,
        List<LabourPack> labour) {
    static PeopleRules of(HandbookDraft draft, PolicyVersion version) {
        return new PeopleRules(
                draft.leave == null
                        ? null
                        : draft.leave.version(version).zone(draft.zone).build(),
                draft.swaps == null ? null : draft.swaps.version(version).build(),
                draft.handovers == null
                        ? null
                        : draft.handovers
                                .policy
                                .version(version)
                                .zone(draft.zone)
                                .build(),
                draft.attendance == null
                        ? null
                        : draft.attendance.version(version).build(),
                draft.scorecards == null ? null : draft.scorecards.policy(version, draft.zone),
                draft.conduct == null
                        ? null
                        : draft.conduct.version(version).zone(draft.zone).build(),
                List.copyOf(draft.labour));
    }
}
