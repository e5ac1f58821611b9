package io.careline.core.handbook;

import io.careline.attendance.AttendanceCommandType;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceStep;
import io.careline.attendance.AwayMeasure;
import io.careline.attendance.LatenessRule;
import io.careline.attendance.PayDeduction;
import io.careline.common.DaysOfPay;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The shape of what a handbook says of attendance (rules A1 to A4). */
final class AttendanceForms {
    private static final Shape<DaysOfPay> DAYS_OF_PAY =
            Words.matching("handbook.bad-days-of-pay", "[1-9][0-9]{0,3}(/[1-9][0-9]{0,3})?", DaysOfPay::parse);

    /** What may be taken off, and what for, as far as it has been read. */
    private static final class Draft {
        private final AttendanceStep.Builder step = AttendanceStep.builder();
        private final LatenessRule.Builder count = LatenessRule.builder();
        private final PayDeduction.Builder deduction = PayDeduction.builder();
        private AttendanceOutcome outcome = AttendanceOutcome.ABSENT;
        private boolean isDeducted;

        private AttendanceStep step() {
            return isDeducted ? step.deduction(deduction.build()).build() : step.build();
        }
    }

    private static final Shape<List<AttendanceStep>> STEPS = Listing.of(
                    deducting(Draft::step)
                            .required("from", ClockForms.DURATION, (draft, from) -> draft.step.from(from))
                            .optional(
                                    "inclusive", Words.FLAG, (draft, isInclusive) -> draft.step.inclusive(isInclusive))
                            .required(
                                    "outcome",
                                    Words.oneOf(outcomes(
                                            EnumSet.range(AttendanceOutcome.PRESENT, AttendanceOutcome.ABSENT))),
                                    (draft, outcome) -> draft.step.outcome(outcome))
                            .optional(
                                    "latenesses", Words.number(0, 100), (draft, count) -> draft.step.latenesses(count))
                            .optional(
                                    "onlyIfWorkUndone",
                                    Words.FLAG,
                                    (draft, isOnly) -> draft.step.onlyIfWorkUndone(isOnly))
                            .optional(Entry.RULE_ID, Entry.RULE_IDS, (draft, ids) -> draft.step.ruleId(ids.get(0))),
                    0,
                    50)
            .named("steps");

    private static final Shape<LatenessRule> MONTHLY_LATENESS = deducting(
                    draft -> draft.count.deduction(draft.deduction.build()).build())
            .required("count", Words.number(1, 1000), (draft, count) -> draft.count.count(count))
            .optional("repeated", Words.FLAG, (draft, isRepeated) -> draft.count.repeated(isRepeated))
            .optional("replacing", Words.FLAG, (draft, isReplacing) -> draft.count.replacing(isReplacing))
            .optional(Entry.RULE_ID, Entry.RULE_IDS, (draft, ids) -> draft.count.ruleId(ids.get(0)))
            .check(AttendanceForms::somethingIsDeducted);

    private static final Shape<List<Draft>> DEDUCTIONS = Listing.ofDistinct(
            deducting(draft -> draft)
                    .required(
                            "outcome",
                            Words.oneOf(outcomes(EnumSet.of(
                                    AttendanceOutcome.ABSENT,
                                    AttendanceOutcome.UNAUTHORISED_ABSENT,
                                    AttendanceOutcome.NOT_SIGNED))),
                            (draft, outcome) -> draft.outcome = outcome)
                    .check(AttendanceForms::somethingIsDeducted),
            0,
            3,
            draft -> draft.outcome);

    static final Shape<AttendancePolicy.Builder> ATTENDANCE = Form.of(AttendancePolicy::builder, policy -> policy)
            .setting("grace", ClockForms.DURATION, (policy, grace) -> policy.grace(grace))
            .setting("signOutGrace", ClockForms.DURATION, (policy, grace) -> policy.signOutGrace(grace))
            .setting("evidencePeriod", ClockForms.DURATION, (policy, period) -> policy.evidencePeriod(period))
            .setting("lockDelay", ClockForms.DURATION, (policy, delay) -> policy.lockDelay(delay))
            .optional("lateness", STEPS, (policy, steps) -> policy.lateness(steps))
            .optional("earlyLeave", STEPS, (policy, steps) -> policy.earlyLeave(steps))
            .optional("away", STEPS, (policy, steps) -> policy.away(steps))
            .setting("awayMeasure", Words.constant(AwayMeasure.class), (policy, measure) -> policy.awayMeasure(measure))
            .optional(
                    "deductions",
                    DEDUCTIONS,
                    (policy, drafts) ->
                            drafts.forEach(draft -> policy.putDeductions(draft.outcome, draft.deduction.build())))
            .optional("monthlyLateness", MONTHLY_LATENESS, (policy, rule) -> policy.monthlyLateness(rule))
            .setting("correctionsPerMonth", Words.number(0, 1000), (policy, most) -> policy.correctionsPerMonth(most))
            .setting("recorders", PeopleForms.ROLES, (policy, roles) -> policy.recorders(roles))
            .setting("correctors", PeopleForms.ROLES, (policy, roles) -> policy.correctors(roles))
            .setting("confirmers", PeopleForms.ROLES, (policy, roles) -> policy.confirmers(roles))
            .optional("commands", Form.commands(AttendanceCommandType.class), (policy, commands) -> {})
            .entry();

    private AttendanceForms() {}

    private static <T> Form<Draft, T> deducting(Function<Draft, T> finish) {
        return Form.of(Draft::new, finish)
                .entry()
                .optional("daysOfPay", DAYS_OF_PAY, (draft, days) -> {
                    draft.isDeducted = true;
                    draft.deduction.daysOfPay(days);
                })
                .optional("amount", PeopleForms.MONEY_ABOVE_ZERO, (draft, amount) -> {
                    draft.isDeducted = true;
                    draft.deduction.amount(amount);
                });
    }

    private static void somethingIsDeducted(Spot spot, Draft draft) {
        if (!spot.node().has("daysOfPay") && !spot.node().has("amount")) {
            spot.fault("handbook.nothing-deducted");
        }
    }

    private static Map<String, AttendanceOutcome> outcomes(Set<AttendanceOutcome> outcomes) {
        Map<String, AttendanceOutcome> byName = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byName.put(outcome.name(), outcome));
        return byName;
    }
}
