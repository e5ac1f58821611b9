package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.roster.Assignment;
import io.careline.roster.OpenShift;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapTerms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Everything that speaks against a swap, as far as the facts tell: asked when it is requested and when it comes in force. */
final class Grounds {
    private final SwapPolicy policy;
    private final RestGround rest;
    private final RegisterGround register;
    private final DutyGround duty;

    Grounds(SwapPolicy policy) {
        this.policy = policy;
        this.rest = new RestGround(policy);
        this.register = new RegisterGround(policy);
        this.duty = new DutyGround(policy);
    }

    List<Reason> against(ShiftSwap swap, SwapTerms terms, SwapFacts facts, Instant now) {
        List<SwapLeg> legs = terms.legs();
        List<Reason> reasons = new ArrayList<>(register.against(swap, terms, facts, now));
        if (terms.isRepaid() && !legs.isEmpty()) {
            reasons.addAll(tooLate(legs, facts.zone(), repaymentDue(legs, facts.zone())));
        }
        reasons.addAll(against(legs, facts, now));
        return reasons;
    }

    /** What speaks against shifts that change hands, whatever came before. */
    List<Reason> against(List<SwapLeg> legs, SwapFacts facts, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        for (SwapLeg leg : legs) {
            Instant startsAt = leg.shift().startsAt(facts.zone());
            if (!startsAt.isAfter(now)) {
                reasons.add(Rejection.of(SwapReasons.SHIFT_STARTED, "W4")
                        .with("date", leg.shift().date())
                        .with("startsAt", LocalTimes.of(startsAt, facts.zone())));
            }
            reasons.addAll(ownership(leg, facts));
        }
        reasons.addAll(rest.against(legs, facts));
        reasons.addAll(duty.against(legs, facts));
        return reasons;
    }

    private static List<Rejection> ownership(SwapLeg leg, SwapFacts facts) {
        if (leg.giver().isEmpty()) {
            OpenShift open =
                    OpenShift.of(leg.shift().date(), leg.shift().shift().code());
            return facts.openShifts().contains(open) ? List.of() : List.of(of(SwapReasons.SHIFT_NOT_OPEN, leg));
        }
        AgentId giver = leg.giver().get();
        Assignment own = Assignment.of(giver, leg.shift().date(), leg.shift().shift());
        return facts.assignments().contains(own)
                ? List.of()
                : List.of(of(SwapReasons.SHIFT_NOT_ASSIGNED, leg).with("agent", giver));
    }

    private static Rejection of(String code, SwapLeg leg) {
        return Rejection.of(code)
                .with("shift", leg.shift().shift().code())
                .with("date", leg.shift().date());
    }

    /** Until when all of a swap must be worked. */
    Instant repaymentDue(List<SwapLeg> legs, ZoneId zone) {
        return Legs.firstEnd(legs, zone).plus(policy.repaymentWithin());
    }

    static List<Rejection> tooLate(List<SwapLeg> legs, ZoneId zone, Instant dueAt) {
        List<Rejection> reasons = new ArrayList<>();
        for (SwapLeg leg : legs) {
            if (leg.shift().endsAt(zone).isAfter(dueAt)) {
                reasons.add(Rejection.of(SwapReasons.REPAYMENT_TOO_LATE)
                        .with("dueAt", LocalTimes.of(dueAt, zone))
                        .with("date", leg.shift().date()));
            }
        }
        return reasons;
    }
}
