package io.careline.core.leave;

import io.careline.core.internal.Objection;
import io.careline.leave.LeaveChain;
import io.careline.leave.LeaveGuard;
import io.careline.leave.LeaveLevel;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveSeverity;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets every guard speak and weighs what each says: refuse, refuse unless an exception is asked for, or mention it. */
final class Guarding {
    /** What asking for leave settles once and for all: how, when and with what it was asked for. */
    private static final Set<LeaveGuard> SETTLED = EnumSet.of(
            LeaveGuard.CHANNEL,
            LeaveGuard.NOTICE,
            LeaveGuard.NIGHT_SHIFT,
            LeaveGuard.NIGHT_CUTOFF,
            LeaveGuard.EMERGENCY_CALL,
            LeaveGuard.SWAP_FIRST,
            LeaveGuard.TENURE,
            LeaveGuard.DOCUMENT);

    private Guarding() {}

    /**
     * What speaks against the leave when it is about to be approved: others may have asked, or left, meanwhile. An
     * exception that was asked for is granted only where one who can grant it is on the chain.
     */
    static List<Reason> reasonsByNow(LeaveCase leave, LeaveChain chain) {
        boolean isGrantable = chain.levels().stream()
                .map(LeaveLevel::role)
                .anyMatch(leave.policy().exceptionApprovers()::contains);
        return weighed(leave, EnumSet.complementOf(EnumSet.copyOf(SETTLED)), isGrantable);
    }

    static List<Reason> reasons(LeaveCase leave) {
        List<Reason> reasons = weighed(leave, EnumSet.allOf(LeaveGuard.class), true);
        if (StockGuards.owesPapers(leave)) {
            reasons.add(Finding.of(LeaveReasons.PAPERS_OWED, "L16").with("dueAt", leave.local(papersDueAt(leave))));
        }
        if (leave.application().isExceptionAsked()
                && Objection.isBlank(leave.application().reason())) {
            reasons.add(Rejection.of(LeaveReasons.REASON_MISSING));
        }
        return reasons;
    }

    private static List<Reason> weighed(LeaveCase leave, Set<LeaveGuard> guards, boolean isGrantable) {
        List<Reason> reasons = new ArrayList<>();
        for (LeaveGuard guard : guards) {
            for (Rejection rejection : speak(guard, leave)) {
                reasons.add(weighed(rejection, guard, leave, isGrantable));
            }
        }
        return reasons;
    }

    static Instant papersDueAt(LeaveCase leave) {
        return LeaveTimes.endOfDay(
                leave.times().returnDueAt(leave.policy().returnGrace()),
                leave.policy().zone());
    }

    /** What the request needs an exception for; empty if it needs none. */
    static List<LeaveGuard> exceptions(LeaveCase leave) {
        return Arrays.stream(LeaveGuard.values())
                .filter(guard -> leave.policy().severity(guard, leave.rule()) == LeaveSeverity.NEEDS_EXCEPTION)
                .filter(guard -> !speak(guard, leave).isEmpty())
                .toList();
    }

    private static Reason weighed(Rejection rejection, LeaveGuard guard, LeaveCase leave, boolean isGrantable) {
        LeaveSeverity severity = leave.policy().severity(guard, leave.rule());
        Rejection told = cited(rejection, leave.policy().ruleIds().get(guard)).with("severity", severity);
        return switch (severity) {
            case REFUSE -> told;
            case NEEDS_EXCEPTION -> isGrantable && leave.application().isExceptionAsked() ? finding(told) : told;
            case WARN -> finding(told);
        };
    }

    private static Rejection cited(Rejection rejection, @Nullable String ruleId) {
        return ruleId == null
                ? rejection
                : Rejection.builder()
                        .code(rejection.code())
                        .ruleId(ruleId)
                        .details(rejection.details())
                        .build();
    }

    private static Finding finding(Rejection rejection) {
        return Finding.builder()
                .code(rejection.code())
                .ruleId(rejection.ruleId())
                .details(rejection.details())
                .build();
    }

    private static List<Rejection> speak(LeaveGuard guard, LeaveCase leave) {
        return switch (guard) {
            case CHANNEL -> TimeGuards.channel(leave);
            case NOTICE -> TimeGuards.notice(leave);
            case NIGHT_SHIFT -> TimeGuards.nightShift(leave);
            case NIGHT_CUTOFF -> TimeGuards.nightCutoff(leave);
            case EMERGENCY_CALL -> TimeGuards.emergencyCall(leave);
            case SWAP_FIRST -> TimeGuards.swapFirst(leave);
            case OVERLAP -> StockGuards.overlap(leave);
            case LONGEST_RUN -> StockGuards.longestRun(leave);
            case TENURE -> StockGuards.tenure(leave);
            case DOCUMENT -> StockGuards.document(leave);
            case BLOCK_DATE -> RosterGuards.blockDate(leave);
            case HOLIDAY_DUTY -> RosterGuards.holidayDuty(leave);
            case SWAPPED_SHIFT -> RosterGuards.swappedShift(leave);
            case TEAM_CAPACITY -> RosterGuards.teamCapacity(leave);
            case MINIMUM_COVER -> RosterGuards.minimumCover(leave);
            case ALLOCATION -> BalanceGuards.allocation(leave);
            case BALANCE -> BalanceGuards.balance(leave);
        };
    }
}
