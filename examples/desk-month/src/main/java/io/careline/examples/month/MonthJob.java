package io.careline.examples.month;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.InputFault;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.plan.DayPlan;
import io.careline.examples.month.plan.Demand;
import io.careline.examples.month.plan.MonthRoster;
import io.careline.examples.month.plan.RosterPlanner;
import io.careline.examples.month.plan.Staffing;
import io.careline.examples.month.run.MonthRun;
import io.careline.roster.InvalidRosterProblemException;
import io.careline.roster.RosterHorizon;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.staffing.VolumeHistory;
import java.util.List;
import java.util.Map;

/** One desk's month, from its files to what came of it. */
final class MonthJob {
    private final Handbook handbook;
    private final Staff staff;
    private final Map<String, VolumeHistory> volumes;
    private final List<EventLine> events;
    private final List<LineFault> faults;

    MonthJob(
            Handbook handbook,
            Staff staff,
            Map<String, VolumeHistory> volumes,
            List<EventLine> events,
            List<LineFault> faults) {
        if (!handbook.sections().contains("roster")) {
            throw new InputFault("the handbook " + handbook.id() + " says nothing of rosters");
        }
        this.handbook = handbook;
        this.staff = staff;
        this.volumes = volumes;
        this.events = events;
        this.faults = faults;
    }

    MonthResult run(RosterHorizon month, String file, SolverLimits limits, SolverListener listener) {
        Demand demand = new Demand(month, volumes, channel -> Staffing.profile(handbook, channel));
        List<DayPlan> days = demand.days(handbook.rosterRules()::shifts);
        MonthRun run = new MonthRun(handbook, staff, month, faults);
        MonthRoster roster = run.run(events, file, absences -> {
            try {
                return new RosterPlanner(handbook.rosterRules(), staff, days, absences, List.of())
                        .solve(month, limits, listener);
            } catch (InvalidRosterProblemException e) {
                throw new InputFault("no roster can be made: " + e.getMessage(), e);
            }
        });
        return new MonthResult(
                handbook,
                month,
                staff,
                demand.channels(),
                days,
                roster,
                run.tally(),
                run.stores(),
                run.balances(),
                List.of(),
                List.of(),
                events.size(),
                faults);
    }
}
