package io.careline.examples.exchange;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Three agents for five days from a Friday on: early, late and night. */
public final class SmallDesk {
    /** The first day. */
    public static final LocalDate FRIDAY = LocalDate.of(2026, 5, 1);

    /** Morning to afternoon, with half an hour's break. */
    public static final ShiftType EARLY = ShiftType.builder()
            .code(ShiftCode.of("E"))
            .hours(HourRange.parse("07:00-15:30"))
            .addBreaks(HourRange.parse("11:00-11:30"))
            .colour("#FFD966")
            .build();
    /** Afternoon to evening. */
    public static final ShiftType LATE = ShiftType.of(ShiftCode.of("L"), HourRange.parse("15:00-23:00"));
    /** Over midnight. */
    public static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.of("N"))
            .hours(HourRange.parse("22:30-07:00"))
            .night(true)
            .build();

    /** The first row. */
    public static final AgentId ANN = AgentId.of("ann");
    /** The second row. */
    public static final AgentId BOB = AgentId.of("bob");
    /** The third row. */
    public static final AgentId CAI = AgentId.of("蔡");

    private SmallDesk() {}

    /** The desk with nothing asked of it yet. */
    public static RosterProblem.Builder open() {
        return RosterProblem.builder()
                .horizon(RosterHorizon.of(FRIDAY, 5))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addShifts(EARLY, LATE, NIGHT)
                .addAgents(RosterAgent.of(ANN), RosterAgent.of(BOB), RosterAgent.of(CAI));
    }

    /** The desk as it stands. */
    public static RosterProblem problem() {
        return open().build();
    }

    /** A roster from a word for each agent: E, L, N and a dot for a day off. */
    public static List<Assignment> roster(String ann, String bob, String cai) {
        List<Assignment> roster = new ArrayList<>();
        row(roster, ANN, ann);
        row(roster, BOB, bob);
        row(roster, CAI, cai);
        return roster;
    }

    private static void row(List<Assignment> roster, AgentId agent, String word) {
        for (int day = 0; day < word.length(); day++) {
            String letter = word.substring(day, day + 1);
            LocalDate date = FRIDAY.plusDays(day);
            problem().shifts().stream()
                    .filter(shift -> shift.code().value().equals(letter))
                    .forEach(shift -> roster.add(Assignment.of(agent, date, shift)));
        }
    }
}
