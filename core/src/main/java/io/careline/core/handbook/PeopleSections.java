package io.careline.core.handbook;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.common.Incubating;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.core.attendance.Attendances;
import io.careline.core.conduct.ConductCases;
import io.careline.core.handover.Handovers;
import io.careline.core.leave.LeaveRequests;
import io.careline.core.scorecard.Scorecards;
import io.careline.core.swap.Swaps;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverPolicy;
import io.careline.labour.LabourPack;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequest;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Lifecycle;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.staffing.AreaStaffingRule;
import io.careline.staffing.StaffingProfile;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapPolicy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link Handbook} says of the desk's own people: their shifts, days and deeds, and how many it takes. */
abstract sealed class PeopleSections extends CustomerSections permits Handbook {
    private final PeopleRules people;
    private final @Nullable RosterRules roster;
    private final @Nullable StaffingSection staffing;

    PeopleSections(HandbookDraft draft) {
        super(draft);
        this.people = PeopleRules.of(draft, version);
        this.roster = RosterRules.of(draft);
        this.staffing = draft.staffing;
    }

    /**
     * What it says of leave.
     *
     * @throws IllegalStateException if it has no section {@code leave}
     */
    @Incubating(since = "0.1.0")
    public LeavePolicy leavePolicy() {
        return section("leave", people.leave());
    }

    /**
     * The life cycle of a leave request by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code leave}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<LeaveRequest, LeaveCommand, LeaveEvent> leave() {
        return LeaveRequests.lifecycle(leavePolicy());
    }

    /**
     * What it says of swaps.
     *
     * @throws IllegalStateException if it has no section {@code swaps}
     */
    @Incubating(since = "0.1.0")
    public SwapPolicy swapPolicy() {
        return section("swaps", people.swaps());
    }

    /**
     * The life cycle of a swap by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code swaps}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<ShiftSwap, SwapCommand, SwapEvent> swaps() {
        return Swaps.lifecycle(swapPolicy());
    }

    /**
     * What it says of handovers.
     *
     * @throws IllegalStateException if it has no section {@code handovers}
     */
    @Incubating(since = "0.1.0")
    public HandoverPolicy handoverPolicy() {
        return section("handovers", people.handovers());
    }

    /**
     * The life cycle of a handover by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code handovers}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<Handover, HandoverCommand, HandoverEvent> handovers() {
        return Handovers.lifecycle(handoverPolicy());
    }

    /**
     * What it says of attendance.
     *
     * @throws IllegalStateException if it has no section {@code attendance}
     */
    @Incubating(since = "0.1.0")
    public AttendancePolicy attendancePolicy() {
        return section("attendance", people.attendance());
    }

    /**
     * The life cycle of one shift's attendance by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code attendance}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> attendance() {
        return Attendances.lifecycle(attendancePolicy());
    }

    /**
     * What it says of scorecards.
     *
     * @throws IllegalStateException if it has no section {@code scorecards}
     */
    @Incubating(since = "0.1.0")
    public ScorecardPolicy scorecardPolicy() {
        return section("scorecards", people.scorecards());
    }

    /**
     * The life cycle of an agent's month by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code scorecards}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<Scorecard, ScorecardCommand, ScorecardEvent> scorecards() {
        return Scorecards.lifecycle(scorecardPolicy());
    }

    /**
     * What it says of conduct.
     *
     * @throws IllegalStateException if it has no section {@code conduct}
     */
    @Incubating(since = "0.1.0")
    public ConductPolicy conductPolicy() {
        return section("conduct", people.conduct());
    }

    /**
     * The life cycle of a conduct case by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code conduct}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<ConductCase, ConductCommand, ConductEvent> conduct() {
        return ConductCases.lifecycle(conductPolicy());
    }

    /**
     * Which limits of labour law its rosters and attendance are reviewed against (gap G16), for
     * {@link io.careline.core.labour.LabourRules}; empty if it has no section {@code labour}. Unmodifiable.
     */
    @Incubating(since = "0.1.0")
    public List<LabourPack> labourRules() {
        return people.labour();
    }

    /**
     * What it says of shifts, cover and rosters.
     *
     * @throws IllegalStateException if it has no section {@code roster}
     */
    @Incubating(since = "0.1.0")
    public RosterRules rosterRules() {
        return section("roster", roster);
    }

    /**
     * How the contacts of each channel are worked and what is to be reached for them, for
     * {@link io.careline.core.staffing.Staffing}. Unmodifiable.
     *
     * @throws IllegalStateException if it has no section {@code staffing}
     */
    @Incubating(since = "0.1.0")
    public List<StaffingProfile> staffingProfiles() {
        return section("staffing", staffing).channels;
    }

    /**
     * How many people an area has (rule R11); empty if it does not say.
     *
     * @throws IllegalStateException if it has no section {@code staffing}
     */
    @Incubating(since = "0.1.0")
    public Optional<AreaStaffingRule> areaStaffing() {
        return Optional.ofNullable(section("staffing", staffing).areas);
    }

    /**
     * Where its shifts and days off do not keep the labour law of {@link #labourRules()} (gap G16): by shift, what somebody
     * does in four weeks who works that shift as often as the rules for everybody let. It refuses nothing; rosters and
     * attendance are reviewed by {@link io.careline.core.labour.LabourRules}. Empty if all is kept, or if one of the
     * sections {@code roster} and {@code labour} is missing.
     */
    @Incubating(since = "0.1.0")
    public List<Finding> findings() {
        return roster == null ? List.of() : new LabourReview(roster, people.labour()).findings();
    }
}
