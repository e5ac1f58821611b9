package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.lifecycle.Rejection;
import io.careline.swap.ConsecutiveSwaps;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCount;
import io.careline.swap.SwapCountMonth;
import io.careline.swap.SwapCountPeople;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What earlier swaps have to say: so many in a month (rule W5), and none in a row (rule W6). */
record RegisterGround(SwapPolicy policy) {
    private static final Set<SwapStatus> APPROVED =
            EnumSet.of(SwapStatus.APPROVED, SwapStatus.AWAITING_REPAYMENT, SwapStatus.SETTLED, SwapStatus.DEFAULTED);
    private static final Set<SwapStatus> PENDING =
            EnumSet.range(SwapStatus.PENDING_RECIPIENT, SwapStatus.PENDING_MANAGER);

    List<Rejection> against(ShiftSwap swap, SwapTerms terms, SwapFacts facts, Instant now) {
        if (!policy.countedKinds().contains(terms.kind())) {
            return List.of();
        }
        List<SwapRecord> others = facts.register().stream()
                .filter(record -> !record.id().equals(swap.id()))
                .filter(record -> policy.countedKinds().contains(record.kind()))
                .toList();
        Instant requestedAt = swap.requestedAt().orElse(now);
        List<Rejection> reasons = new ArrayList<>();
        policy.monthlyLimit().ifPresent(limit -> {
            YearMonth month = month(requestedAt, terms.given().date(), facts.zone());
            for (AgentId agent : counted(terms)) {
                long count = others.stream()
                        .filter(record -> isCounted(record, agent))
                        .filter(record -> month.equals(month(record.requestedAt(), record.given(), facts.zone())))
                        .count();
                if (count >= limit) {
                    reasons.add(Rejection.of(SwapReasons.LIMIT_REACHED, "W5")
                            .with("agent", agent)
                            .with("count", count)
                            .with("month", month)
                            .with("limit", limit));
                }
            }
        });
        reasons.addAll(consecutive(terms, others, requestedAt));
        return reasons;
    }

    private List<AgentId> counted(SwapTerms terms) {
        return policy.countPeople() == SwapCountPeople.BOTH ? terms.people() : List.of(terms.requester());
    }

    private boolean isCounted(SwapRecord record, AgentId agent) {
        boolean isOne = policy.countPeople() == SwapCountPeople.BOTH
                ? record.concerns(agent)
                : record.requester().equals(agent);
        return isOne
                && (APPROVED.contains(record.status())
                        || (policy.count() == SwapCount.REQUESTED && PENDING.contains(record.status())));
    }

    private YearMonth month(Instant requestedAt, LocalDate given, ZoneId zone) {
        return YearMonth.from(
                policy.countMonth() == SwapCountMonth.SHIFT
                        ? given
                        : requestedAt.atZone(zone).toLocalDate());
    }

    private List<Rejection> consecutive(SwapTerms terms, List<SwapRecord> others, Instant requestedAt) {
        if (policy.consecutive() == ConsecutiveSwaps.DAYS) {
            return inARow(terms, others);
        }
        return policy.consecutive() == ConsecutiveSwaps.REQUESTS
                ? unsettled(terms.requester(), others, requestedAt)
                : List.of();
    }

    /** A swap that still waits for an answer counts as well: both could be approved. */
    private static List<Rejection> inARow(SwapTerms terms, List<SwapRecord> others) {
        List<Rejection> reasons = new ArrayList<>();
        for (AgentId agent : terms.people()) {
            for (SwapRecord other : others) {
                if (!other.concerns(agent) || (!APPROVED.contains(other.status()) && !isPending(other))) {
                    continue;
                }
                for (LocalDate date : terms.days()) {
                    other.days().stream()
                            .filter(day -> Math.abs(day.toEpochDay() - date.toEpochDay()) <= 1)
                            .forEach(day -> reasons.add(Rejection.of(SwapReasons.CONSECUTIVE_DAYS, "W6")
                                    .with("agent", agent)
                                    .with("swap", other.id())
                                    .with("date", date)
                                    .with("otherDate", day)));
                }
            }
        }
        return reasons;
    }

    private static boolean isPending(SwapRecord record) {
        return PENDING.contains(record.status());
    }

    private static List<Rejection> unsettled(AgentId requester, List<SwapRecord> others, Instant requestedAt) {
        return others.stream()
                .filter(record -> record.requester().equals(requester))
                .filter(record -> !record.requestedAt().isAfter(requestedAt))
                .max(Comparator.comparing(SwapRecord::requestedAt))
                .filter(record -> isPending(record)
                        || record.status() == SwapStatus.APPROVED
                        || record.status() == SwapStatus.AWAITING_REPAYMENT)
                .map(record -> List.of(Rejection.of(SwapReasons.CONSECUTIVE_REQUESTS, "W6")
                        .with("agent", requester)
                        .with("swap", record.id())))
                .orElse(List.of());
    }
}
