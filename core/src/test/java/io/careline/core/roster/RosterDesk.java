package io.careline.core.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A desk of five for two weeks from a Monday on: day and night, six days on at most, a day off a week (rules R3, R5). */
final class RosterDesk {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final ShiftType DAY = ShiftType.of(ShiftCode.DAY, HourRange.parse("08:30-17:30"));
    static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("16:30-22:30"))
            .night(true)
            .build();
    static final List<AgentId> AGENTS =
            List.of(AgentId.of("ann"), AgentId.of("bob"), AgentId.of("cai"), AgentId.of("dan"), AgentId.of("eve"));

    private RosterDesk() {}

    static RosterProblem.Builder open() {
        return open(14);
    }

    private static RosterProblem.Builder open(int days) {
        RosterProblem.Builder problem = RosterProblem.builder()
                .horizon(RosterHorizon.of(MONDAY, days))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addShifts(DAY, NIGHT);
        AGENTS.forEach(agent -> problem.addAgents(RosterAgent.of(agent)));
        return problem;
    }

    static RosterProblem problem() {
        return problem(14);
    }

    /** The first week of it. */
    static RosterProblem week() {
        return problem(7);
    }

    /** A wish for a shift on a day from Monday on, of weight 10. */
    static RosterRequest wish(AgentId agent, int day, ShiftCode shift) {
        return RosterRequest.builder()
                .agent(agent)
                .date(MONDAY.plusDays(day))
                .addShifts(shift)
                .wanted(true)
                .weight(10)
                .build();
    }

    /** So many agents on a shift of a day from Monday on, neither more nor fewer. */
    static CoverRequirement exactly(int day, ShiftCode shift, int agents) {
        return CoverRequirement.builder()
                .date(MONDAY.plusDays(day))
                .addShifts(shift)
                .minimum(agents)
                .maximum(agents)
                .build();
    }

    /** A least number of shifts for everybody. */
    static TotalRule atLeast(int shifts) {
        return TotalRule.builder()
                .id(RuleId.of("at-least"))
                .strength(RuleStrength.hard())
                .measure(RosterMeasure.SHIFTS)
                .minimum(shifts)
                .build();
    }

    private static RosterProblem problem(int days) {
        RosterProblem.Builder problem = open(days)
                .addRules(RunRule.builder()
                        .id(RuleId.of("six-on"))
                        .strength(RuleStrength.hard())
                        .maximum(6)
                        .build())
                .addRules(TotalRule.builder()
                        .id(RuleId.of("day-off-a-week"))
                        .strength(RuleStrength.hard())
                        .measure(RosterMeasure.DAYS_OFF)
                        .window(RuleWindow.week())
                        .minimum(1)
                        .build())
                .addRules(SuccessionRule.builder()
                        .id(RuleId.of("no-day-after-night"))
                        .strength(RuleStrength.hard())
                        .addFirst(ShiftCode.NIGHT)
                        .addSecond(ShiftCode.DAY)
                        .build())
                .addRequests(RosterRequest.dayOff(AGENTS.get(0), MONDAY.plusDays(5), 5));
        for (int day = 0; day < days; day++) {
            for (ShiftType shift : List.of(DAY, NIGHT)) {
                problem.addCover(CoverRequirement.builder()
                        .date(MONDAY.plusDays(day))
                        .addShifts(shift.code())
                        .preferred(2)
                        .underWeight(100)
                        .overWeight(10)
                        .build());
            }
        }
        return problem.build();
    }

    /** A roster from each agent's days as letters. */
    static List<Assignment> roster(String... rows) {
        List<Assignment> roster = new ArrayList<>();
        for (int agent = 0; agent < rows.length; agent++) {
            for (int day = 0; day < rows[agent].length(); day++) {
                if (rows[agent].charAt(day) != '.') {
                    ShiftType shift = rows[agent].charAt(day) == 'D' ? DAY : NIGHT;
                    roster.add(Assignment.of(AGENTS.get(agent), MONDAY.plusDays(day), shift));
                }
            }
        }
        return roster;
    }

    /** Each agent's days as letters: D, N, and a dot for a day off. */
    static Map<AgentId, String> letters(List<Assignment> roster) {
        Map<AgentId, String> rows = new TreeMap<>();
        for (AgentId agent : AGENTS) {
            StringBuilder row = new StringBuilder(".".repeat(14));
            roster.stream()
                    .filter(assignment -> assignment.agent().equals(agent))
                    .forEach(assignment -> row.setCharAt(
                            (int) (assignment.date().toEpochDay() - MONDAY.toEpochDay()),
                            assignment.shift().equals(DAY) ? 'D' : 'N'));
            rows.put(agent, row.toString());
        }
        return rows;
    }
}
