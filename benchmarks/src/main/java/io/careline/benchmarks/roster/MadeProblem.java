package io.careline.benchmarks.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillCode;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendTotalRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

/** Problems made up in the manner of Curtois and Qu's, of any size: so that benchmarks need no data. */
final class MadeProblem {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final int WEEK = 7;
    private static final int SHIFTS_A_WEEK = 5;
    private static final int UNDER = 100;

    private final int days;
    private final int agents;
    private final int shifts;
    private final int teams;
    private final RosterProblem.Builder problem = RosterProblem.builder();
    private final Random random = new Random(1);

    private MadeProblem(int days, int agents, int shifts, int teams) {
        this.days = days;
        this.agents = agents;
        this.shifts = shifts;
        this.teams = teams;
    }

    /** The same problem each time. */
    static RosterProblem of(int days, int agents, int shifts) {
        return of(days, agents, shifts, 1);
    }

    /** The same with agents in teams as large as each other, each with a skill and cover of its own; one team needs none. */
    static RosterProblem of(int days, int agents, int shifts, int teams) {
        return new MadeProblem(days, agents, shifts, teams).make();
    }

    static AgentId agent(int index) {
        return AgentId.of("a" + index);
    }

    static ShiftCode shift(int index) {
        return ShiftCode.of("s" + index);
    }

    private static SkillCode team(int index) {
        return SkillCode.of("team" + index);
    }

    static LocalDate date(int day) {
        return MONDAY.plusDays(day);
    }

    private RosterProblem make() {
        problem.zone(ZoneOffset.UTC).horizon(RosterHorizon.of(MONDAY, days));
        for (int index = 0; index < shifts; index++) {
            LocalTime start = LocalTime.of(6 + 8 * index / shifts, 0);
            problem.addShifts(ShiftType.of(shift(index), HourRange.of(start, start.plusHours(8))));
        }
        for (int index = 0; index < agents; index++) {
            problem.addAgents(
                    teams == 1
                            ? RosterAgent.of(agent(index))
                            : RosterAgent.builder()
                                    .id(agent(index))
                                    .putSkills(team(index % teams), 1)
                                    .build());
        }
        rules();
        for (int day = 0; day < days; day++) {
            cover(day);
            requests(day);
        }
        return problem.build();
    }

    private void rules() {
        int most = days * SHIFTS_A_WEEK / WEEK;
        RuleStrength hard = RuleStrength.hard();
        for (int index = 1; index < shifts; index++) {
            problem.addRules(SuccessionRule.builder()
                    .id(RuleId.of("rotation"))
                    .strength(hard)
                    .addFirst(shift(index))
                    .addSecond(shift(index - 1))
                    .build());
        }
        problem.addRules(
                RunRule.builder()
                        .id(RuleId.of("work"))
                        .strength(hard)
                        .minimum(2)
                        .maximum(SHIFTS_A_WEEK)
                        .build(),
                RunRule.builder()
                        .id(RuleId.of("rest"))
                        .strength(hard)
                        .off(true)
                        .minimum(2)
                        .build(),
                WeekendTotalRule.builder()
                        .id(RuleId.of("weekends"))
                        .strength(hard)
                        .maximum(days / WEEK / 2)
                        .build(),
                TotalRule.builder()
                        .id(RuleId.of("minutes"))
                        .strength(hard)
                        .measure(RosterMeasure.MINUTES)
                        .minimum((most - 2) * 480L)
                        .maximum(most * 480L)
                        .build());
    }

    private void cover(int day) {
        int wanted = agents / teams * SHIFTS_A_WEEK / WEEK;
        for (int team = 0; team < teams; team++) {
            Optional<SkillCode> skill = teams == 1 ? Optional.empty() : Optional.of(team(team));
            for (int index = 0; index < shifts; index++) {
                problem.addCover(CoverRequirement.builder()
                        .date(date(day))
                        .addShifts(shift(index))
                        .skill(skill)
                        .preferred((wanted + index) / shifts)
                        .underWeight(UNDER)
                        .overWeight(1)
                        .build());
            }
        }
    }

    private void requests(int day) {
        for (int index = 0; index < agents; index++) {
            if (random.nextInt(WEEK) == 0) {
                problem.addRequests(RosterRequest.builder()
                        .agent(agent(index))
                        .date(date(day))
                        .addShifts(shift(random.nextInt(shifts)))
                        .wanted(random.nextBoolean())
                        .weight(1 + random.nextInt(3))
                        .build());
            }
        }
    }
}
