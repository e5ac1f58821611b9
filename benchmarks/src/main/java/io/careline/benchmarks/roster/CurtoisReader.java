package io.careline.benchmarks.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendTotalRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the shift scheduling benchmark of Curtois and Qu. Its days have no dates: day 0 is a Monday. Its shifts have no
 * hours: each begins at midnight. Rules that several agents share become one rule.
 */
final class CurtoisReader {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private final Map<String, List<String[]>> sections = new LinkedHashMap<>();
    private final RosterProblem.Builder problem = RosterProblem.builder();

    CurtoisReader(String text) {
        List<String[]> section = new ArrayList<>();
        for (String raw : text.split("\\R")) {
            String line = raw.strip();
            if (line.startsWith("SECTION_")) {
                section = new ArrayList<>();
                sections.put(line.substring("SECTION_".length()), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(line.split("\\s*,\\s*", -1));
            }
        }
    }

    RosterProblem read() {
        problem.zone(ZoneOffset.UTC)
                .horizon(RosterHorizon.of(MONDAY, number(rows("HORIZON").get(0)[0])));
        rows("SHIFTS").forEach(this::shift);
        staff(rows("STAFF"));
        for (String[] row : rows("DAYS_OFF")) {
            for (int index = 1; index < row.length; index++) {
                LocalDate date = date(row[index]);
                problem.addAbsences(RosterAbsence.of(AgentId.of(row[0]), date, date));
            }
        }
        rows("SHIFT_ON_REQUESTS").forEach(row -> request(row, true));
        rows("SHIFT_OFF_REQUESTS").forEach(row -> request(row, false));
        for (String[] row : rows("COVER")) {
            problem.addCover(CoverRequirement.builder()
                    .date(date(row[0]))
                    .addShifts(ShiftCode.of(row[1]))
                    .preferred(number(row[2]))
                    .underWeight(number(row[3]))
                    .overWeight(number(row[4]))
                    .build());
        }
        return problem.build();
    }

    private List<String[]> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static LocalDate date(String day) {
        return MONDAY.plusDays(number(day));
    }

    private void shift(String[] row) {
        int minutes = number(row[1]);
        HourRange hours = minutes == 24 * 60
                ? HourRange.wholeDay()
                : HourRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT.plusMinutes(minutes));
        problem.addShifts(ShiftType.builder()
                .code(ShiftCode.of(row[0]))
                .hours(hours)
                .paidTime(Duration.ofMinutes(minutes))
                .build());
        Set<ShiftCode> second = new TreeSet<>();
        for (String code : row.length > 2 ? row[2].split("\\|") : new String[0]) {
            if (!code.isBlank()) {
                second.add(ShiftCode.of(code));
            }
        }
        if (!second.isEmpty()) {
            problem.addRules(SuccessionRule.builder()
                    .id(RuleId.of("rotation"))
                    .strength(RuleStrength.hard())
                    .addFirst(ShiftCode.of(row[0]))
                    .second(second)
                    .build());
        }
    }

    private void staff(List<String[]> rows) {
        rows.forEach(row -> problem.addAgents(RosterAgent.of(AgentId.of(row[0]))));
        List<String[]> limits = new ArrayList<>();
        for (String[] row : rows) {
            for (String limit : row[1].split("\\|")) {
                limits.add(new String[] {row[0], limit});
            }
        }
        shared(limits, 1, CurtoisReader::mostShifts);
        shared(rows, 2, text -> total("max-minutes").maximum(number(text)));
        shared(rows, 3, text -> total("min-minutes").minimum(number(text)));
        shared(rows, 4, text -> run("max-consecutive-shifts").maximum(number(text)));
        shared(rows, 5, text -> run("min-consecutive-shifts").minimum(number(text)));
        shared(rows, 6, text -> run("min-consecutive-days-off").off(true).minimum(number(text)));
        shared(
                rows,
                7,
                text -> WeekendTotalRule.builder()
                        .id(RuleId.of("max-weekends"))
                        .strength(RuleStrength.hard())
                        .maximum(number(text)));
    }

    /** One rule for all agents who have the same text in a column. */
    private void shared(List<String[]> rows, int column, Function<String, Object> rule) {
        Map<String, List<AgentId>> agents = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row[column],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> AgentId.of(row[0]), Collectors.toList())));
        agents.forEach((text, ids) -> problem.addRules(
                scoped(rule.apply(text), RuleScope.builder().addAllAgents(ids).build())));
    }

    private static RosterRule scoped(Object builder, RuleScope scope) {
        if (builder instanceof TotalRule.Builder total) {
            return total.scope(scope).build();
        }
        if (builder instanceof RunRule.Builder run) {
            return run.scope(scope).build();
        }
        return ((WeekendTotalRule.Builder) builder).scope(scope).build();
    }

    private static Object mostShifts(String text) {
        int equals = text.indexOf('=');
        return TotalRule.builder()
                .id(RuleId.of("max-shifts"))
                .strength(RuleStrength.hard())
                .measure(RosterMeasure.SHIFTS)
                .addShifts(ShiftCode.of(text.substring(0, equals)))
                .maximum(number(text.substring(equals + 1)));
    }

    private static TotalRule.Builder total(String id) {
        TotalRule.Builder rule = TotalRule.builder();
        rule.id(RuleId.of(id)).strength(RuleStrength.hard()).measure(RosterMeasure.MINUTES);
        return rule;
    }

    private static RunRule.Builder run(String id) {
        RunRule.Builder rule = RunRule.builder();
        rule.id(RuleId.of(id)).strength(RuleStrength.hard());
        return rule;
    }

    private void request(String[] row, boolean isWanted) {
        problem.addRequests(RosterRequest.builder()
                .agent(AgentId.of(row[0]))
                .date(date(row[1]))
                .addShifts(ShiftCode.of(row[2]))
                .wanted(isWanted)
                .weight(number(row[3]))
                .build());
    }
}
