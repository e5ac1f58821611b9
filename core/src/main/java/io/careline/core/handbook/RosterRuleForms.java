package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.FairnessRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternDayKind;
import io.careline.roster.PatternRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RequestFairnessRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterRuleType;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.SeparationRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendFairnessRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes of a roster's rules (rules R1 to R8), kind by kind; those that name people are for the host to add. */
final class RosterRuleForms {
    static final Shape<Set<ShiftCode>> SHIFTS =
            PeopleForms.set(Listing.ofDistinct(PeopleForms.SHIFT, 1, 100)).named("shiftCodes");

    private static final Shape<Integer> BOUND = Words.number(0, 1_000_000);

    private static final Shape<Set<DayOfWeek>> WEEKDAYS = WeeklyHoursShape.WEEKDAYS;

    private static final Shape<RosterMeasure> MEASURE = Words.constant(RosterMeasure.class);

    private static final Shape<RuleWindow> WINDOW =
            Words.matching("handbook.bad-window", "HORIZON|WEEK|MONTH|P([1-9][0-9]{0,2})D", RosterRuleForms::window);

    private static final Shape<PatternDay> PATTERN_DAY = Form.of(PatternDay::builder, PatternDay.Builder::build)
            .required("kind", Words.constant(PatternDayKind.class), (day, kind) -> day.kind(kind))
            .optional("shifts", SHIFTS, (day, shifts) -> day.shifts(shifts))
            .check((spot, day) -> shiftsAreNamed(spot));

    private static final Shape<RosterRule> SUCCESSION = RuleDraft.form(
                    SuccessionRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .required("first", SHIFTS, (draft, shifts) -> draft.rule.first(shifts))
            .required("second", SHIFTS, (draft, shifts) -> draft.rule.second(shifts));

    private static final Shape<RosterRule> REST = RuleDraft.form(
                    RestRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .required("rest", LedgerForms.MINUTES, (draft, rest) -> draft.rule.rest(rest));

    private static final Shape<RosterRule> TOTAL = RuleDraft.form(
                    TotalRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .required("measure", MEASURE, (draft, measure) -> draft.rule.measure(measure))
            .optional("shifts", SHIFTS, (draft, shifts) -> draft.rule.shifts(shifts))
            .optional("window", WINDOW, (draft, window) -> draft.rule.window(window))
            .optional("weekdays", WEEKDAYS, (draft, days) -> draft.rule.weekdays(days))
            .optional("holidaysOnly", Words.FLAG, (draft, isOnly) -> draft.rule.holidaysOnly(isOnly))
            .optional("minimum", BOUND, (draft, least) -> draft.rule.minimum(least))
            .optional("maximum", BOUND, (draft, most) -> draft.rule.maximum(most))
            .check((spot, draft) -> bounds(spot));

    private static final Shape<RosterRule> RUN = RuleDraft.form(
                    RunRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .optional("off", Words.FLAG, (draft, isOff) -> draft.rule.off(isOff))
            .optional("shifts", SHIFTS, (draft, shifts) -> draft.rule.shifts(shifts))
            .optional("minimum", BOUND, (draft, least) -> draft.rule.minimum(least))
            .optional("maximum", BOUND, (draft, most) -> draft.rule.maximum(most))
            .optional("edgeFree", Words.FLAG, (draft, isFree) -> draft.rule.edgeFree(isFree))
            .check((spot, draft) -> bounds(spot));

    private static final Shape<RosterRule> WEEKEND_TOTAL = RuleDraft.form(
                    WeekendTotalRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .optional("window", WINDOW, (draft, window) -> draft.rule.window(window))
            .optional("minimum", BOUND, (draft, least) -> draft.rule.minimum(least))
            .optional("maximum", BOUND, (draft, most) -> draft.rule.maximum(most))
            .check((spot, draft) -> bounds(spot));

    private static final Shape<RosterRule> WEEKEND_RUN = RuleDraft.form(
                    WeekendRunRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .optional("minimum", BOUND, (draft, least) -> draft.rule.minimum(least))
            .optional("maximum", BOUND, (draft, most) -> draft.rule.maximum(most))
            .check((spot, draft) -> bounds(spot));

    private static final Shape<RosterRule> COMPLETE_WEEKEND = RuleDraft.form(
            CompleteWeekendRule::builder,
            (rule, id, strength, scope) ->
                    rule.id(id).strength(strength).scope(scope).build());

    private static final Shape<RosterRule> IDENTICAL_WEEKEND = RuleDraft.form(
            IdenticalWeekendRule::builder,
            (rule, id, strength, scope) ->
                    rule.id(id).strength(strength).scope(scope).build());

    private static final Shape<RosterRule> PATTERN = RuleDraft.form(
                    PatternRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .required("pattern", Listing.of(PATTERN_DAY, 1, 31), (draft, days) -> draft.rule.pattern(days))
            .optional("startDays", WEEKDAYS, (draft, days) -> draft.rule.startDays(days))
            .optional("wanted", Words.FLAG, (draft, isWanted) -> draft.rule.wanted(isWanted));

    private static final Shape<RosterRule> RECOVERY = RuleDraft.form(
                    RecoveryRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .required("shifts", SHIFTS, (draft, shifts) -> draft.rule.shifts(shifts))
            .required("daysOff", Words.number(1, 31), (draft, days) -> draft.rule.daysOff(days));

    private static final Shape<RosterRule> SKILL = RuleDraft.form(
                    SkillRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .required("shifts", SHIFTS, (draft, shifts) -> draft.rule.shifts(shifts))
            .required("skill", Words.code(SkillCode::of), (draft, skill) -> draft.rule.skill(skill))
            .optional("level", Words.number(1, 1000), (draft, level) -> draft.rule.level(level));

    private static final Shape<RosterRule> SEPARATION = RuleDraft.form(
                    SeparationRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .optional("shifts", SHIFTS, (draft, shifts) -> draft.rule.shifts(shifts));

    private static final Shape<RosterRule> FAIRNESS = RuleDraft.form(
                    FairnessRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .optional("measure", MEASURE, (draft, measure) -> draft.rule.measure(measure))
            .optional("shifts", SHIFTS, (draft, shifts) -> draft.rule.shifts(shifts))
            .optional("weekdays", WEEKDAYS, (draft, days) -> draft.rule.weekdays(days))
            .optional("holidaysOnly", Words.FLAG, (draft, isOnly) -> draft.rule.holidaysOnly(isOnly));

    private static final Shape<RosterRule> WEEKEND_FAIRNESS = RuleDraft.form(
            WeekendFairnessRule::builder,
            (rule, id, strength, scope) ->
                    rule.id(id).strength(strength).scope(scope).build());

    private static final Shape<RosterRule> REQUEST_FAIRNESS = RuleDraft.form(
            RequestFairnessRule::builder,
            (rule, id, strength, scope) ->
                    rule.id(id).strength(strength).scope(scope).build());

    private static final Shape<RosterRule> OVERTIME = RuleDraft.form(
                    OvertimeRule::builder,
                    (rule, id, strength, scope) ->
                            rule.id(id).strength(strength).scope(scope).build())
            .required("time", LedgerForms.MINUTES, (draft, time) -> draft.rule.time(time))
            .required("window", WINDOW, (draft, window) -> draft.rule.window(window))
            .optional("unit", LedgerForms.MINUTES, (draft, unit) -> draft.rule.unit(unit));

    static final Shape<List<RosterRule>> RULES = Listing.of(new Variants<>(kinds()), 0, 200);

    private RosterRuleForms() {}

    private static Map<String, Shape<RosterRule>> kinds() {
        Map<RosterRuleType, Shape<RosterRule>> kinds = new EnumMap<>(RosterRuleType.class);
        kinds.put(RosterRuleType.SUCCESSION, SUCCESSION);
        kinds.put(RosterRuleType.REST, REST);
        kinds.put(RosterRuleType.TOTAL, TOTAL);
        kinds.put(RosterRuleType.RUN, RUN);
        kinds.put(RosterRuleType.WEEKEND_TOTAL, WEEKEND_TOTAL);
        kinds.put(RosterRuleType.WEEKEND_RUN, WEEKEND_RUN);
        kinds.put(RosterRuleType.COMPLETE_WEEKEND, COMPLETE_WEEKEND);
        kinds.put(RosterRuleType.IDENTICAL_WEEKEND, IDENTICAL_WEEKEND);
        kinds.put(RosterRuleType.PATTERN, PATTERN);
        kinds.put(RosterRuleType.RECOVERY, RECOVERY);
        kinds.put(RosterRuleType.SKILL, SKILL);
        kinds.put(RosterRuleType.SEPARATION, SEPARATION);
        kinds.put(RosterRuleType.FAIRNESS, FAIRNESS);
        kinds.put(RosterRuleType.WEEKEND_FAIRNESS, WEEKEND_FAIRNESS);
        kinds.put(RosterRuleType.REQUEST_FAIRNESS, REQUEST_FAIRNESS);
        kinds.put(RosterRuleType.OVERTIME, OVERTIME);
        Map<String, Shape<RosterRule>> byName = new LinkedHashMap<>();
        kinds.forEach((type, form) -> byName.put(type.name(), form));
        return byName;
    }

    private static RuleWindow window(String text) {
        return switch (text) {
            case "HORIZON" -> RuleWindow.horizon();
            case "WEEK" -> RuleWindow.week();
            case "MONTH" -> RuleWindow.month();
            default -> RuleWindow.rolling(Integer.parseInt(text.substring(1, text.length() - 1)));
        };
    }

    private static void bounds(Spot spot) {
        somethingIsBounded(spot);
        boundsDoNotCross(spot);
    }

    static void somethingIsBounded(Spot spot) {
        if (!spot.node().has("minimum") && !spot.node().has("maximum")) {
            spot.fault("handbook.no-bound");
        }
    }

    static void boundsDoNotCross(Spot spot) {
        JsonNode most = spot.node().path("maximum");
        if (spot.node().path("minimum").asLong(0) > most.asLong(Long.MAX_VALUE)) {
            spot.child("minimum").fault("handbook.bounds-crossed", Map.of("most", most.asText()));
        }
    }

    private static void shiftsAreNamed(Spot spot) {
        if (spot.node().path(Variants.KIND).asText().equals(PatternDayKind.SHIFTS.name())
                && !spot.node().has("shifts")) {
            spot.fault("handbook.missing-key", Map.of("key", "shifts"));
        }
    }
}
