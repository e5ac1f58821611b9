package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.roster.Assignment;
import io.careline.roster.DraftRoster;
import io.careline.roster.ReviseRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterDrafted;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRevised;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts: who may make them, and what they must be like (rule R13). */
record Drafting(RosterPolicy policy) {
    List<Rejection> mayPlan(Roster roster, DecisionContext context) {
        return unless(Roles.isAny(policy.planners(), context), context);
    }

    /** A program passes on what leave or a swap has decided. */
    List<Rejection> mayChange(Roster roster, DecisionContext context) {
        return context.actor().roles().contains(Role.SYSTEM) ? List.of() : mayPlan(roster, context);
    }

    private List<Rejection> unless(boolean isPlanner, DecisionContext context) {
        String roles = Roles.names(policy.planners());
        return isPlanner
                ? List.of()
                : List.of(Rejection.of(RosterReasons.PLANNER_NEEDED, "R13")
                        .with("agent", context.actor().id())
                        .with("roles", roles));
    }

    List<Rejection> isSound(Roster roster, DraftRoster command, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>();
        if (command.horizon().days() < 1 || command.horizon().days() > ProblemCheck.MOST_DAYS) {
            reasons.add(Rejection.of(RosterReasons.HORIZON_INVALID)
                    .with("days", command.horizon().days())
                    .with("most", ProblemCheck.MOST_DAYS));
        }
        reasons.addAll(faults(command.horizon(), command.shifts(), command.assignments()));
        return reasons;
    }

    List<Rejection> isStillSound(Roster roster, ReviseRoster command, DecisionContext context) {
        return faults(roster.horizon().orElseThrow(), roster.shifts(), command.assignments());
    }

    private static List<Rejection> faults(RosterHorizon horizon, List<ShiftType> shifts, List<Assignment> assignments) {
        List<Rejection> reasons = new ArrayList<>();
        Set<Map.Entry<AgentId, LocalDate>> taken = new HashSet<>();
        for (Assignment assignment : assignments) {
            String where = assignment.agent() + " " + assignment.date();
            if (!shifts.contains(assignment.shift())) {
                reasons.add(unknown(assignment.shift().code(), where));
            }
            if (!horizon.includes(assignment.date())) {
                reasons.add(outside(assignment.date(), horizon, where));
            }
            if (!taken.add(Map.entry(assignment.agent(), assignment.date()))) {
                reasons.add(Rejection.of(RosterReasons.ASSIGNED_TWICE)
                        .with("agent", assignment.agent())
                        .with("date", assignment.date()));
            }
        }
        return reasons;
    }

    static Rejection unknown(Object shift, String where) {
        return Rejection.of(RosterReasons.UNKNOWN_SHIFT).with("shift", shift).with("where", where);
    }

    static Rejection outside(LocalDate date, RosterHorizon horizon, String where) {
        return Rejection.of(RosterReasons.DAY_OUTSIDE)
                .with("date", date)
                .with("start", horizon.start())
                .with("end", horizon.end())
                .with("where", where);
    }

    List<RosterEvent> draft(Roster roster, DraftRoster command, DecisionContext context) {
        return List.of(RosterDrafted.builder()
                .horizon(command.horizon())
                .zone(command.zone())
                .shifts(command.shifts())
                .assignments(command.assignments())
                .attributes(command.attributes())
                .build());
    }

    List<RosterEvent> revise(Roster roster, ReviseRoster command, DecisionContext context) {
        return command.assignments().equals(roster.assignments())
                ? List.of()
                : List.of(RosterRevised.builder()
                        .assignments(command.assignments())
                        .attributes(command.attributes())
                        .build());
    }
}
