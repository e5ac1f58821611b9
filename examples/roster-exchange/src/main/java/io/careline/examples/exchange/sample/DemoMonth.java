package io.careline.examples.exchange.sample;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.ContractCode;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** A service desk's May of 2026, with Labour Day: early, late and night, three contracts, wishes, leave. */
public final class DemoMonth {
    /** The first day of the month, a public holiday. */
    public static final LocalDate START = LocalDate.of(2026, 5, 1);

    static final ShiftType EARLY = ShiftType.builder()
            .code(ShiftCode.of("E"))
            .hours(HourRange.parse("07:00-15:30"))
            .addBreaks(HourRange.parse("11:30-12:00"))
            .colour("#FFE08A")
            .build();
    static final ShiftType LATE = ShiftType.builder()
            .code(ShiftCode.of("L"))
            .hours(HourRange.parse("14:30-23:00"))
            .addBreaks(HourRange.parse("18:30-19:00"))
            .colour("#9CCBEB")
            .build();
    static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.of("N"))
            .hours(HourRange.parse("22:30-07:30"))
            .paidTime(Duration.ofHours(8))
            .night(true)
            .colour("#3F4E8C")
            .build();
    static final ContractCode FULL = ContractCode.of("full");
    static final ContractCode PART = ContractCode.of("part");
    static final ContractCode DAYS_ONLY = ContractCode.of("days-only");
    static final SkillCode ENGLISH = SkillCode.of("english");
    static final SkillCode LEAD = SkillCode.of("lead");

    private static final int DAYS = 31;
    private static final Set<LocalDate> HOLIDAYS = Set.of(START, START.plusDays(1));

    private final RosterProblem.Builder problem = RosterProblem.builder();
    private final Random random;
    private final int people;

    private DemoMonth(long seed, int people) {
        this.random = new Random(seed);
        this.people = people;
    }

    /**
     * The month of a desk, the same each time for the same seed.
     *
     * @param people how many agents, ten or more; cover grows with them
     */
    public static RosterProblem problem(long seed, int people) {
        if (people < 10) {
            throw new IllegalArgumentException("people (" + people + ") must be 10 or more");
        }
        return new DemoMonth(seed, people).build();
    }

    private RosterProblem build() {
        problem.horizon(RosterHorizon.of(START, DAYS))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addShifts(EARLY, LATE, NIGHT)
                .holidays(HOLIDAYS)
                .rules(DemoRules.all());
        for (int number = 1; number <= people; number++) {
            agent(AgentId.of(String.format("A%02d", number)), number);
        }
        for (int day = 0; day < DAYS; day++) {
            cover(START.plusDays(day));
        }
        return problem.build();
    }

    private void agent(AgentId id, int number) {
        RosterAgent.Builder agent = RosterAgent.builder().id(id).contract(contract(number));
        if (number % 5 == 1) {
            agent.putSkills(LEAD, 1);
        }
        if (number % 3 == 0) {
            agent.putSkills(ENGLISH, 1 + number % 2);
        }
        problem.addAgents(agent.build());
        Set<Integer> taken = new HashSet<>();
        if (number % 13 == 4) {
            int from = random.nextInt(DAYS - 7);
            problem.addAbsences(RosterAbsence.of(id, START.plusDays(from), START.plusDays(from + 4L)));
            for (int day = from; day <= from + 4; day++) {
                taken.add(day);
            }
        }
        for (int wish = 0; wish < 3; wish++) {
            int day = random.nextInt(DAYS);
            if (taken.add(day)) {
                problem.addRequests(wish(id, START.plusDays(day), wish));
            }
        }
    }

    private static ContractCode contract(int number) {
        return switch (number % 10) {
            case 2, 5, 8 -> PART;
            case 9 -> DAYS_ONLY;
            default -> FULL;
        };
    }

    /** Two days off and one shift to work or to be spared. */
    private RosterRequest wish(AgentId id, LocalDate date, int number) {
        if (number < 2) {
            return RosterRequest.dayOff(id, date, 10L + 5L * random.nextInt(3));
        }
        boolean isWanted = random.nextBoolean();
        return RosterRequest.builder()
                .agent(id)
                .date(date)
                .addShifts(isWanted ? EARLY.code() : NIGHT.code())
                .wanted(isWanted)
                .weight(5)
                .build();
    }

    private void cover(LocalDate date) {
        boolean isQuiet = date.getDayOfWeek().getValue() > 5 || HOLIDAYS.contains(date);
        problem.addCover(
                cover(date, EARLY, isQuiet ? 20 : 34),
                cover(date, LATE, isQuiet ? 17 : 27),
                cover(date, NIGHT, isQuiet ? 8 : 10));
        problem.addCover(CoverRequirement.builder()
                .date(date)
                .addShifts(NIGHT.code())
                .skill(LEAD)
                .preferred(1)
                .underWeight(60)
                .build());
        problem.addCover(CoverRequirement.builder()
                .date(date)
                .hours(HourRange.parse("13:00-18:00"))
                .skill(ENGLISH)
                .preferred(Math.max(1, people / 12))
                .underWeight(5)
                .build());
    }

    /** So many in a hundred agents on a shift, two thirds of them at least. */
    private CoverRequirement cover(LocalDate date, ShiftType shift, int inHundred) {
        int wanted = Math.max(1, Math.round(people * inHundred / 100f));
        return CoverRequirement.builder()
                .date(date)
                .addShifts(shift.code())
                .minimum(wanted * 2 / 3)
                .preferred(wanted)
                .underWeight(40)
                .overWeight(8)
                .build();
    }
}
