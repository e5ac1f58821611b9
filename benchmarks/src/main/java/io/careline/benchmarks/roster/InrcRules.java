package io.careline.benchmarks.roster;

import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.ContractCode;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternRule;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendRunRule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the contracts of a competition file into rules. */
final class InrcRules {
    private final XmlNode root;
    private final List<RosterRule> rules = new ArrayList<>();

    InrcRules(XmlNode root) {
        this.root = root;
    }

    List<RosterRule> rules() {
        root.child("Contracts").children("Contract").forEach(this::contract);
        return rules;
    }

    private void contract(XmlNode contract) {
        RuleScope scope = RuleScope.of(ContractCode.of(contract.attribute("ID")));
        Set<DayOfWeek> weekend = weekend(contract.text("WeekendDefinition"));
        totals(contract, scope);
        runs(contract, scope);
        weekends(contract, scope, weekend);
        skills(contract, scope);
        for (XmlNode pattern : contract.child("UnwantedPatterns").children("Pattern")) {
            root.child("Patterns").children("Pattern").stream()
                    .filter(known -> known.attribute("ID").equals(pattern.text()))
                    .forEach(known -> pattern(known, scope));
        }
    }

    private static Set<DayOfWeek> weekend(String definition) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
            if (definition.contains(name)) {
                days.add(day);
            }
        }
        return days;
    }

    private static RuleStrength strength(XmlNode node) {
        return RuleStrength.soft(Long.parseLong(node.attribute("weight")));
    }

    private static int number(XmlNode node) {
        return Integer.parseInt(node.text());
    }

    private static boolean isOn(XmlNode node) {
        return node.attribute("on").equals("1") || node.attribute("on").equals("true");
    }

    private void totals(XmlNode contract, RuleScope scope) {
        XmlNode most = contract.child("MaxNumAssignments");
        XmlNode least = contract.child("MinNumAssignments");
        if (isOn(most)) {
            rules.add(
                    total("max-assignments", most, scope).maximum(number(most)).build());
        }
        if (isOn(least)) {
            rules.add(total("min-assignments", least, scope)
                    .minimum(number(least))
                    .build());
        }
    }

    private static TotalRule.Builder total(String id, XmlNode node, RuleScope scope) {
        TotalRule.Builder rule = TotalRule.builder();
        rule.id(RuleId.of(id)).strength(strength(node)).scope(scope).measure(RosterMeasure.SHIFTS);
        return rule;
    }

    private void runs(XmlNode contract, RuleScope scope) {
        XmlNode mostWork = contract.child("MaxConsecutiveWorkingDays");
        XmlNode leastWork = contract.child("MinConsecutiveWorkingDays");
        XmlNode mostFree = contract.child("MaxConsecutiveFreeDays");
        XmlNode leastFree = contract.child("MinConsecutiveFreeDays");
        if (isOn(mostWork)) {
            rules.add(run("max-work-days", mostWork, scope, false)
                    .maximum(number(mostWork))
                    .build());
        }
        if (isOn(leastWork) && number(leastWork) > 1) {
            rules.add(run("min-work-days", leastWork, scope, false)
                    .minimum(number(leastWork))
                    .build());
        }
        if (isOn(mostFree)) {
            rules.add(run("max-free-days", mostFree, scope, true)
                    .maximum(number(mostFree))
                    .build());
        }
        if (isOn(leastFree) && number(leastFree) > 1) {
            rules.add(run("min-free-days", leastFree, scope, true)
                    .minimum(number(leastFree))
                    .build());
        }
    }

    private static RunRule.Builder run(String id, XmlNode node, RuleScope scope, boolean isOff) {
        RunRule.Builder rule = RunRule.builder();
        rule.id(RuleId.of(id)).strength(strength(node)).scope(scope).off(isOff).edgeFree(false);
        return rule;
    }

    private void weekends(XmlNode contract, RuleScope scope, Set<DayOfWeek> weekend) {
        XmlNode most = contract.child("MaxConsecutiveWorkingWeekends");
        XmlNode least = contract.child("MinConsecutiveWorkingWeekends");
        if (isOn(most)) {
            rules.add(weekendRun("max-weekends", most, scope, weekend)
                    .maximum(number(most))
                    .build());
        }
        if (isOn(least) && number(least) > 1) {
            rules.add(weekendRun("min-weekends", least, scope, weekend)
                    .minimum(number(least))
                    .build());
        }
        XmlNode complete = contract.child("CompleteWeekends");
        if (complete.isTrue()) {
            rules.add(CompleteWeekendRule.builder()
                    .id(RuleId.of("complete-weekends"))
                    .strength(strength(complete))
                    .scope(scope)
                    .weekend(weekend)
                    .build());
        }
        XmlNode identical = contract.child("IdenticalShiftTypesDuringWeekend");
        if (identical.isTrue()) {
            rules.add(IdenticalWeekendRule.builder()
                    .id(RuleId.of("identical-weekends"))
                    .strength(strength(identical))
                    .scope(scope)
                    .weekend(weekend)
                    .build());
        }
        XmlNode night = contract.child("NoNightShiftBeforeFreeWeekend");
        if (night.isTrue()) {
            noNight(night, scope, weekend);
        }
    }

    private static WeekendRunRule.Builder weekendRun(String id, XmlNode node, RuleScope scope, Set<DayOfWeek> weekend) {
        WeekendRunRule.Builder rule = WeekendRunRule.builder();
        rule.id(RuleId.of(id)).strength(strength(node)).scope(scope).weekend(weekend);
        return rule;
    }

    private void noNight(XmlNode node, RuleScope scope, Set<DayOfWeek> weekend) {
        DayOfWeek first = weekend.stream()
                .filter(day -> !weekend.contains(day.minus(1)))
                .findFirst()
                .orElseThrow();
        List<ShiftCode> nights = nights();
        if (nights.isEmpty()) {
            return;
        }
        List<PatternDay> pattern = new ArrayList<>();
        pattern.add(PatternDay.of(nights.toArray(ShiftCode[]::new)));
        pattern.addAll(Collections.nCopies(weekend.size(), PatternDay.off()));
        rules.add(PatternRule.builder()
                .id(RuleId.of("no-night-before-free-weekend"))
                .strength(strength(node))
                .scope(scope)
                .pattern(pattern)
                .addStartDays(first.minus(1))
                .build());
    }

    /**
     * The shifts across midnight; where there is none, the one that begins last: the best known cost of sprint_late02, 42,
     * is right only so (without night shifts it would be 38).
     */
    private List<ShiftCode> nights() {
        List<XmlNode> shifts = root.child("ShiftTypes").children("Shift");
        List<XmlNode> nights = shifts.stream()
                .filter(shift -> time(shift, "EndTime").isBefore(time(shift, "StartTime")))
                .toList();
        Stream<XmlNode> latest = shifts.stream().max(Comparator.comparing(shift -> time(shift, "StartTime"))).stream();
        return (nights.isEmpty() ? latest : nights.stream())
                .map(shift -> ShiftCode.of(shift.attribute("ID")))
                .toList();
    }

    private static LocalTime time(XmlNode shift, String name) {
        return LocalTime.parse(shift.text(name));
    }

    private void skills(XmlNode contract, RuleScope scope) {
        XmlNode node = contract.child("AlternativeSkillCategory");
        if (!node.isTrue()) {
            return;
        }
        for (XmlNode shift : root.child("ShiftTypes").children("Shift")) {
            for (XmlNode skill : shift.child("Skills").children("Skill")) {
                rules.add(SkillRule.builder()
                        .id(RuleId.of("alternative-skill"))
                        .strength(strength(node))
                        .scope(scope)
                        .addShifts(ShiftCode.of(shift.attribute("ID")))
                        .skill(SkillCode.of(skill.text()))
                        .build());
            }
        }
    }

    private void pattern(XmlNode pattern, RuleScope scope) {
        List<XmlNode> entries = new ArrayList<>(pattern.child("PatternEntries").children("PatternEntry"));
        entries.sort((one, other) ->
                Integer.compare(Integer.parseInt(one.attribute("index")), Integer.parseInt(other.attribute("index"))));
        PatternRule.Builder rule = PatternRule.builder()
                .id(RuleId.of("unwanted-pattern-" + pattern.attribute("ID")))
                .strength(strength(pattern))
                .scope(scope);
        for (XmlNode entry : entries) {
            String shift = entry.text("ShiftType");
            rule.addPattern(
                    switch (shift) {
                        case "None" -> PatternDay.off();
                        case "Any" -> PatternDay.work();
                        default -> PatternDay.of(ShiftCode.of(shift));
                    });
        }
        String day = entries.get(0).text("Day");
        if (!day.equals("Any")) {
            rule.addStartDays(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)));
        }
        rules.add(rule.build());
    }
}
