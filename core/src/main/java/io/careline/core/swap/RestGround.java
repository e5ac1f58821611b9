package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.lifecycle.Rejection;
import io.careline.roster.Assignment;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapShift;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Neither the one who takes a shift over nor the one who pays back works back to back (rule W7). */
record RestGround(SwapPolicy policy) {
    List<Rejection> against(List<SwapLeg> legs, SwapFacts facts) {
        List<Rejection> reasons = new ArrayList<>();
        for (SwapLeg leg : legs) {
            for (SwapShift other : remaining(leg.taker(), legs, facts.assignments())) {
                against(leg, other, facts.zone()).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    /** What somebody still works when his own shift is given away. */
    private static List<SwapShift> remaining(AgentId agent, List<SwapLeg> legs, List<Assignment> assignments) {
        return assignments.stream()
                .filter(assignment -> assignment.agent().equals(agent))
                .map(assignment -> SwapShift.of(assignment.date(), assignment.shift()))
                .filter(shift -> legs.stream()
                        .noneMatch(leg -> leg.giver().filter(agent::equals).isPresent()
                                && leg.shift().equals(shift)))
                .toList();
    }

    private Optional<Rejection> against(SwapLeg leg, SwapShift other, ZoneId zone) {
        if (other.date().equals(leg.shift().date())) {
            return Optional.of(Rejection.of(SwapReasons.TAKER_WORKS, "W7")
                    .with("agent", leg.taker())
                    .with("shift", other.shift().code())
                    .with("date", other.date()));
        }
        Duration gap = gap(leg.shift(), other, zone);
        if (gap.isNegative()) {
            return Optional.of(of(SwapReasons.SHIFTS_OVERLAP, leg, other));
        }
        if (gap.isZero() && !policy.isBackToBackAllowed()) {
            return Optional.of(of(SwapReasons.BACK_TO_BACK, leg, other));
        }
        return gap.compareTo(policy.minimumRest()) < 0
                ? Optional.of(of(SwapReasons.REST_TOO_SHORT, leg, other)
                        .with("rest", gap)
                        .with("least", policy.minimumRest()))
                : Optional.empty();
    }

    /** From the end of the one to the start of the other; below zero if they overlap. */
    private static Duration gap(SwapShift one, SwapShift other, ZoneId zone) {
        boolean isFirst = one.date().isBefore(other.date());
        SwapShift earlier = isFirst ? one : other;
        SwapShift later = isFirst ? other : one;
        return Duration.between(earlier.endsAt(zone), later.startsAt(zone));
    }

    private static Rejection of(String code, SwapLeg leg, SwapShift other) {
        return Rejection.of(code, "W7")
                .with("agent", leg.taker())
                .with("shift", leg.shift().shift().code())
                .with("date", leg.shift().date())
                .with("other", other.shift().code())
                .with("otherDate", other.date());
    }
}
