package io.careline.examples.month;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.plan.DayPlan;
import io.careline.examples.month.plan.Demand;
import io.careline.examples.month.plan.MonthRoster;
import io.careline.examples.month.plan.RosterPlanner;
import io.careline.examples.month.plan.Staffing;
import io.careline.examples.month.run.MonthRun;
import io.careline.examples.report.InputFault;
import io.careline.roster.CoverRequirement;
import io.careline.roster.InvalidRosterProblemException;
import io.careline.roster.RosterHorizon;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.time.LocalDate;
import java.util.List;

/** One desk's month, from its inputs to what came of it. */
final class MonthJob {
    private final MonthInputs inputs;

    MonthJob(MonthInputs inputs) {
        if (!inputs.handbook().sections().contains("roster")) {
            throw new InputFault("the handbook " + inputs.handbook().id() + " says nothing of rosters");
        }
        this.inputs = inputs;
    }

    MonthResult run(SolverLimits limits, SolverListener listener) {
        Handbook handbook = inputs.handbook();
        Staff staff = inputs.staff();
        RosterHorizon month = inputs.horizon();
        Demand demand =
                new Demand(month, inputs.volumes(), channel -> Staffing.profile(handbook, channel), this::isOpen);
        List<DayPlan> days = demand.days(handbook.rosterRules()::shifts);
        MonthRun run = new MonthRun(handbook, staff, month, inputs.faults());
        MonthRoster roster = run.run(inputs.events(), inputs.file(), absences -> {
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
                run.commission(),
                run.reports(),
                inputs.events().size(),
                inputs.faults());
    }

    /** A day on which the handbook wants nobody on duty is closed. */
    private boolean isOpen(LocalDate date) {
        List<CoverRequirement> cover = inputs.handbook().rosterRules().cover(date);
        return cover.isEmpty() || cover.stream().anyMatch(one -> one.maximum().orElse(1) > 0);
    }
}
