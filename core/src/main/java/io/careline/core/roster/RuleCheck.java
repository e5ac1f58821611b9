package io.careline.core.roster;

import io.careline.lifecycle.Rejection;
import io.careline.roster.CompanionRule;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.FairnessRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternDayKind;
import io.careline.roster.PatternRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleWindow;
import io.careline.roster.RuleWindowKind;
import io.careline.roster.RunRule;
import io.careline.roster.SeparationRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SkillRule;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendFairnessRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Finds all reasons why a rule cannot be followed as it stands. */
final class RuleCheck {
    private static final int MOST_HARD_WEIGHT = 1000;
    private static final int MOST_DAYS_OFF = 31;
    private static final int MOST_REST = 6 * 24 * 60;

    private final ProblemCheck check;

    RuleCheck(ProblemCheck check) {
        this.check = check;
    }

    void rule(RosterRule rule) {
        long most = rule.strength().isHard() ? MOST_HARD_WEIGHT : ProblemCheck.MOST_WEIGHT;
        check.number("weight", rule.strength().weight(), rule.strength().isHard() ? 1 : 0, most, rule.id());
        rule.scope().agents().forEach(agent -> check.agent(agent, rule.id()));
        switch (rule.type()) {
            case SUCCESSION -> {
                some("first", ((SuccessionRule) rule).first(), rule);
                some("second", ((SuccessionRule) rule).second(), rule);
            }
            case REST -> check.number("rest", ((RestRule) rule).rest().toMinutes(), 1, MOST_REST, rule.id());
            case TOTAL -> total((TotalRule) rule);
            case RUN -> {
                check.known(((RunRule) rule).shifts(), rule.id());
                bounds(((RunRule) rule).minimum(), ((RunRule) rule).maximum(), rule);
            }
            case WEEKEND_TOTAL -> {
                weekend(((WeekendTotalRule) rule).weekend(), rule);
                window(((WeekendTotalRule) rule).window(), rule);
                bounds(((WeekendTotalRule) rule).minimum(), ((WeekendTotalRule) rule).maximum(), rule);
            }
            case WEEKEND_RUN -> {
                weekend(((WeekendRunRule) rule).weekend(), rule);
                bounds(((WeekendRunRule) rule).minimum(), ((WeekendRunRule) rule).maximum(), rule);
            }
            case COMPLETE_WEEKEND -> weekend(((CompleteWeekendRule) rule).weekend(), rule);
            case IDENTICAL_WEEKEND -> weekend(((IdenticalWeekendRule) rule).weekend(), rule);
            case PATTERN -> pattern((PatternRule) rule);
            case RECOVERY -> {
                some("shifts", ((RecoveryRule) rule).shifts(), rule);
                check.number("daysOff", ((RecoveryRule) rule).daysOff(), 1, MOST_DAYS_OFF, rule.id());
            }
            case SKILL -> {
                some("shifts", ((SkillRule) rule).shifts(), rule);
                check.number("level", ((SkillRule) rule).level(), 1, Integer.MAX_VALUE, rule.id());
            }
            case SEPARATION -> check.known(((SeparationRule) rule).shifts(), rule.id());
            case COMPANION -> companion((CompanionRule) rule);
            case FAIRNESS -> check.known(((FairnessRule) rule).shifts(), rule.id());
            case WEEKEND_FAIRNESS -> weekend(((WeekendFairnessRule) rule).weekend(), rule);
            case OVERTIME -> overtime((OvertimeRule) rule);
            case REQUEST_FAIRNESS -> check.carriedRefusals(rule.id());
            case CUSTOM -> {}
        }
    }

    private void total(TotalRule rule) {
        check.known(rule.shifts(), rule.id());
        window(rule.window(), rule);
        bounds(rule.minimum(), rule.maximum(), rule);
    }

    private void overtime(OvertimeRule rule) {
        window(rule.window(), rule);
        check.number("time", rule.time().toMinutes(), 0, Integer.MAX_VALUE, rule.id());
        check.number("unit", rule.unit().toMinutes(), 1, Integer.MAX_VALUE, rule.id());
    }

    private void pattern(PatternRule rule) {
        if (rule.pattern().isEmpty()) {
            check.nothing("pattern", rule.id());
        }
        for (PatternDay day : rule.pattern()) {
            check.known(day.shifts(), rule.id());
            if (day.kind() == PatternDayKind.SHIFTS && day.shifts().isEmpty()) {
                check.nothing("shifts", rule.id());
            }
        }
    }

    private void companion(CompanionRule rule) {
        if (rule.companions().isEmpty()) {
            check.nothing("companions", rule.id());
        }
        rule.companions().forEach(agent -> check.agent(agent, rule.id()));
        check.known(rule.shifts(), rule.id());
    }

    private void some(String name, Collection<ShiftCode> shifts, RosterRule rule) {
        if (shifts.isEmpty()) {
            check.nothing(name, rule.id());
        }
        check.known(shifts, rule.id());
    }

    private void window(RuleWindow window, RosterRule rule) {
        if (window.kind() == RuleWindowKind.ROLLING) {
            check.number("days", window.days(), 1, ProblemCheck.MOST_DAYS, rule.id());
        }
    }

    /** Each day of a weekend but the first follows another one. */
    private void weekend(Set<DayOfWeek> weekend, RosterRule rule) {
        long firsts =
                weekend.stream().filter(day -> !weekend.contains(day.minus(1))).count();
        if (firsts != 1) {
            check.reject(Rejection.of(RosterReasons.WEEKEND_INVALID)
                    .with("weekend", weekend)
                    .with("where", rule.id()));
        }
    }

    private void bounds(OptionalInt least, OptionalInt greatest, RosterRule rule) {
        bounds(
                least.isPresent() ? OptionalLong.of(least.getAsInt()) : OptionalLong.empty(),
                greatest.isPresent() ? OptionalLong.of(greatest.getAsInt()) : OptionalLong.empty(),
                rule);
    }

    private void bounds(OptionalLong least, OptionalLong greatest, RosterRule rule) {
        if (least.isEmpty() && greatest.isEmpty()) {
            check.nothing("minimum, maximum", rule.id());
        }
        check.number("minimum", least.orElse(0), 0, Integer.MAX_VALUE, rule.id());
        check.number("maximum", greatest.orElse(0), 0, Integer.MAX_VALUE, rule.id());
        if (least.isPresent() && greatest.isPresent()) {
            check.bounds(least.getAsLong(), greatest.getAsLong(), rule.id());
        }
    }
}
