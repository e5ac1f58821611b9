package io.careline.core.handbook;

import io.careline.swap.ConsecutiveSwaps;
import io.careline.swap.SwapCommandType;
import io.careline.swap.SwapCount;
import io.careline.swap.SwapCountMonth;
import io.careline.swap.SwapCountPeople;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapLiability;
import io.careline.swap.SwapPolicy;

/** The shape of what a handbook says of swaps (rules W1 to W10). */
final class SwapForms {
    static final Shape<SwapPolicy.Builder> SWAPS = Form.of(SwapPolicy::builder, policy -> policy)
            .setting("kinds", PeopleForms.constants(SwapKind.class), (policy, kinds) -> policy.kinds(kinds))
            .setting("recipientAsked", Words.FLAG, (policy, isAsked) -> policy.recipientAsked(isAsked))
            .setting("teamLeadAsked", Words.FLAG, (policy, isAsked) -> policy.teamLeadAsked(isAsked))
            .setting(
                    "approvers",
                    Listing.ofDistinct(PeopleForms.ROLE, 0, 50),
                    (policy, approvers) -> policy.approvers(approvers))
            .setting("registerRequired", Words.FLAG, (policy, isRequired) -> policy.registerRequired(isRequired))
            .setting("reasonRequired", Words.FLAG, (policy, isRequired) -> policy.reasonRequired(isRequired))
            .setting("monthlyLimit", Words.number(0, 1000), (policy, limit) -> policy.monthlyLimit(limit))
            .setting("count", Words.constant(SwapCount.class), (policy, count) -> policy.count(count))
            .setting(
                    "countPeople",
                    Words.constant(SwapCountPeople.class),
                    (policy, people) -> policy.countPeople(people))
            .setting("countMonth", Words.constant(SwapCountMonth.class), (policy, month) -> policy.countMonth(month))
            .setting(
                    "countedKinds",
                    PeopleForms.constants(SwapKind.class),
                    (policy, kinds) -> policy.countedKinds(kinds))
            .setting(
                    "consecutive",
                    Words.constant(ConsecutiveSwaps.class),
                    (policy, consecutive) -> policy.consecutive(consecutive))
            .setting("backToBackAllowed", Words.FLAG, (policy, isAllowed) -> policy.backToBackAllowed(isAllowed))
            .setting("minimumRest", ClockForms.DURATION, (policy, rest) -> policy.minimumRest(rest))
            .setting("holidayAllowed", Words.FLAG, (policy, isAllowed) -> policy.holidayAllowed(isAllowed))
            .setting("rosterRuleBinding", Words.FLAG, (policy, isBinding) -> policy.rosterRuleBinding(isBinding))
            .setting("answerWithin", ClockForms.LENGTH, (policy, time) -> policy.answerWithin(time))
            .setting("repaymentWithin", ClockForms.LENGTH, (policy, time) -> policy.repaymentWithin(time))
            .setting(
                    "liability",
                    Words.constant(SwapLiability.class),
                    (policy, liability) -> policy.liability(liability))
            .setting("supervisors", PeopleForms.ROLES, (policy, roles) -> policy.supervisors(roles))
            .optional("commands", Form.commands(SwapCommandType.class), (policy, commands) -> {})
            .entry();

    private SwapForms() {}
}
