package io.careline.examples.exchange.tally;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Counts cover: how many are wanted and planned, by kind of requirement and day. */
public final class CoverTally {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final RosterProblem problem;
    private final RosterGrid grid;
    private final Map<ShiftCode, ShiftType> types = new HashMap<>();
    private final Map<CoverKind, Map<LocalDate, CoverFigure>> lines = new LinkedHashMap<>();

    private CoverTally(RosterProblem problem, RosterGrid grid) {
        this.problem = problem;
        this.grid = grid;
        problem.shifts().forEach(shift -> types.put(shift.code(), shift));
    }

    /** A line for each kind of requirement, in the problem's order; a day without a requirement has no figure. */
    public static Map<CoverKind, Map<LocalDate, CoverFigure>> of(RosterProblem problem, RosterGrid grid) {
        CoverTally tally = new CoverTally(problem, grid);
        for (CoverRequirement requirement : problem.cover()) {
            tally.lines
                    .computeIfAbsent(CoverKind.of(requirement), kind -> new LinkedHashMap<>())
                    .merge(requirement.date(), tally.figure(requirement), CoverFigure::worse);
        }
        return tally.lines;
    }

    private CoverFigure figure(CoverRequirement requirement) {
        if (requirement.hours().isEmpty()) {
            return figure(requirement, count(requirement));
        }
        HourRange hours = requirement.hours().get();
        int step = Math.toIntExact(requirement.slot().toMinutes());
        CoverFigure worst = figure(requirement, count(requirement, hours.startMinute(), hours.startMinute() + step));
        for (int from = hours.startMinute() + step; from < hours.endMinute(); from += step) {
            int end = Math.min(from + step, hours.endMinute());
            worst = worst.worse(figure(requirement, count(requirement, from, end)));
        }
        return worst;
    }

    private static CoverFigure figure(CoverRequirement requirement, int planned) {
        int wanted = Math.max(
                requirement.minimum().orElse(0), requirement.preferred().orElse(0));
        boolean isWanted =
                requirement.minimum().isPresent() || requirement.preferred().isPresent();
        return new CoverFigure(isWanted ? OptionalInt.of(wanted) : OptionalInt.empty(), requirement.maximum(), planned);
    }

    /** How many start one of the shifts on the day. */
    private int count(CoverRequirement requirement) {
        return (int) problem.agents().stream()
                .filter(agent -> isSkilled(requirement, agent))
                .filter(agent -> on(agent, requirement.date()).stream().anyMatch(shift -> isNamed(requirement, shift)))
                .count();
    }

    /** How many are on duty from one minute of the day to another, with a shift of that day or one beside it. */
    private int count(CoverRequirement requirement, int from, int end) {
        int count = 0;
        for (RosterAgent agent : problem.agents()) {
            if (isSkilled(requirement, agent)) {
                for (int beside = -1; beside <= 1; beside++) {
                    int later = beside * MINUTES_OF_DAY;
                    count += (int) on(agent, requirement.date().plusDays(beside)).stream()
                            .filter(shift -> isNamed(requirement, shift) && covers(shift, from - later, end - later))
                            .count();
                }
            }
        }
        return count;
    }

    private List<ShiftType> on(RosterAgent agent, LocalDate date) {
        AgentId id = agent.id();
        if (!date.isBefore(problem.horizon().start())) {
            return grid.on(id, date);
        }
        return agent.history().map(RosterHistory::shifts).map(shifts -> shifts.get(date)).map(types::get).stream()
                .toList();
    }

    private static boolean isSkilled(CoverRequirement requirement, RosterAgent agent) {
        return requirement.skill().isEmpty() || agent.has(requirement.skill().get(), requirement.level());
    }

    private static boolean isNamed(CoverRequirement requirement, ShiftType shift) {
        Set<ShiftCode> shifts = requirement.shifts();
        return shifts.isEmpty() || shifts.contains(shift.code());
    }

    /** Whether a shift has somebody on duty through some minutes of its day, breaks apart. */
    private static boolean covers(ShiftType shift, int from, int end) {
        HourRange hours = shift.hours();
        if (hours.startMinute() > from || hours.endMinute() < end) {
            return false;
        }
        return shift.breaks().stream().noneMatch(pause -> {
            int later = pause.startMinute() < hours.startMinute() ? MINUTES_OF_DAY : 0;
            return pause.startMinute() + later < end && pause.endMinute() + later > from;
        });
    }
}
