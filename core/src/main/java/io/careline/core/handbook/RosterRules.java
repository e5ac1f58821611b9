package io.careline.core.handbook;

import io.careline.common.Incubating;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRule;
import io.careline.roster.ShiftType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a handbook says of rosters: its shift types by season, the cover of each day, the rules (R1 to R8).
 *
 * <pre>{@code
 * var rules = Handbook.load("taobao-shop-strict").rosterRules();
 * var april = RosterHorizon.of(LocalDate.of(2026, 4, 1), 30);
 * var problem = rules.problem(april, agents).requests(wishes).absences(leave).build();
 * var solution = Rosters.solver().solve(problem, SolverLimits.of(Duration.ofSeconds(10)), SolverListener.none());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
public final class RosterRules {
    private final ZoneId zone;
    private final CalendarDays calendar;
    private final List<ShiftPlan> shifts;
    private final List<CoverPlan> cover;
    private final List<RosterRule> rules;

    private RosterRules(ZoneId zone, CalendarDays calendar, RosterSection section) {
        this.zone = zone;
        this.calendar = calendar;
        this.shifts = List.copyOf(section.shifts);
        this.cover = List.copyOf(section.cover);
        this.rules = List.copyOf(section.rules);
    }

    /** Null if the draft has no such section. */
    static @Nullable RosterRules of(HandbookDraft draft) {
        RosterSection section = draft.roster;
        return section == null ? null : new RosterRules(draft.zone, draft.days(section.calendar), section);
    }

    /**
     * The shift types of a day, in the document's order: each with the hours of the day's season.
     *
     * @throws NullPointerException if the date is null
     */
    public List<ShiftType> shifts(LocalDate date) {
        return shifts.stream().map(shift -> shift.on(date)).toList();
    }

    /**
     * The cover of a day, in the document's order; empty if none is wanted.
     *
     * @throws NullPointerException if the date is null
     * @throws java.time.DateTimeException if the calendar refuses the date's year
     */
    public List<CoverRequirement> cover(LocalDate date) {
        return cover(date, calendar.isHoliday(date), calendar.weekday(date));
    }

    /** The cover of a date if it is a day like all others, whatever the calendar knows of its year. */
    List<CoverRequirement> ordinaryCover(LocalDate date) {
        return cover(date, false, date.getDayOfWeek());
    }

    private List<CoverRequirement> cover(LocalDate date, boolean isHoliday, DayOfWeek weekday) {
        return cover.stream()
                .filter(plan -> plan.isWantedOn(date, isHoliday, weekday))
                .map(plan -> plan.on(date))
                .toList();
    }

    /** The rules, in the document's order; empty if there are none. */
    public List<RosterRule> rules() {
        return rules;
    }

    /**
     * The parts of some days in each of which no shift changes its hours: a roster is made for one of them at a time, with
     * the one before as its agents' history. One part, the days themselves, if no season begins or ends within them.
     *
     * @throws NullPointerException if the horizon is null
     */
    public List<RosterHorizon> parts(RosterHorizon horizon) {
        List<RosterHorizon> parts = new ArrayList<>();
        LocalDate start = horizon.start();
        LocalDate end = horizon.start().plusDays(horizon.days());
        for (LocalDate date = start.plusDays(1); date.isBefore(end); date = date.plusDays(1)) {
            if (!shifts(date).equals(shifts(start))) {
                parts.add(part(start, date));
                start = date;
            }
        }
        parts.add(part(start, end));
        return List.copyOf(parts);
    }

    ZoneId zone() {
        return zone;
    }

    /** The shift types of each code: all year's, and those of its seasons. */
    List<Set<ShiftType>> shiftsByCode() {
        return shifts.stream().map(ShiftPlan::inAllSeasons).toList();
    }

    private static RosterHorizon part(LocalDate start, LocalDate end) {
        return RosterHorizon.of(start, Math.toIntExact(end.toEpochDay() - start.toEpochDay()));
    }

    /**
     * What a roster of some days is to be made of: the shifts, rules, cover and public holidays of this handbook.
     *
     * @param agents who is to be rostered: their skills and contracts are what the rules speak of
     * @return a builder of the caller's own, for requests, absences, locks and more rules
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a season begins or ends within the days: see {@link #parts}
     * @throws java.time.DateTimeException if the calendar refuses a year of the days
     */
    public RosterProblem.Builder problem(RosterHorizon horizon, Collection<RosterAgent> agents) {
        List<RosterHorizon> parts = parts(horizon);
        if (parts.size() > 1) {
            throw new IllegalArgumentException("horizon (" + horizon.start() + " to " + horizon.end()
                    + ") must have one season, and another begins on "
                    + parts.get(1).start() + "\nMake a roster for each of its parts.");
        }
        RosterProblem.Builder problem = RosterProblem.builder()
                .horizon(horizon)
                .zone(zone)
                .shifts(shifts(horizon.start()))
                .agents(agents)
                .rules(rules);
        horizon.start().datesUntil(horizon.end().plusDays(1)).forEach(date -> {
            problem.addAllCover(cover(date));
            if (calendar.isHoliday(date)) {
                problem.addHolidays(date);
            }
        });
        return problem;
    }
}
