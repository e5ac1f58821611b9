package io.careline.core.leave;

import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveView;
import io.careline.lifecycle.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether leave is allocated for the days, and whether enough of it is left beside what others have taken of it. */
final class BalanceGuards {
    private static final Set<LeaveStatus> UNDECIDED = EnumSet.of(LeaveStatus.PENDING, LeaveStatus.RETURNED);

    private BalanceGuards() {}

    /** Without a ledger nothing is allocated as far as anybody knows. */
    static List<Rejection> allocation(LeaveCase leave) {
        if (!leave.rule().leave().isBalanceNeeded()) {
            return List.of();
        }
        Optional<LeaveLedger> ledger = ledger(leave);
        if (ledger.isEmpty()) {
            return List.of(StockGuards.about(LeaveReasons.LEDGER_MISSING, leave));
        }
        return leave.count().portions().stream()
                .map(LeavePortion::date)
                .filter(date -> ledger.get().entries().stream()
                        .noneMatch(entry -> isUsable(entry, date) && !isReversed(entry, ledger.get())))
                .limit(1)
                .map(date -> StockGuards.about(LeaveReasons.UNALLOCATED, leave).with("date", date))
                .toList();
    }

    private static boolean isUsable(LeaveEntry entry, LocalDate date) {
        boolean isGrant = entry.kind().isGrant() || entry.kind() == LeaveEntryKind.CARRY_OVER;
        return isGrant
                && !date.isBefore(entry.date())
                && entry.expiresOn().filter(date::isAfter).isEmpty();
    }

    private static boolean isReversed(LeaveEntry entry, LeaveLedger ledger) {
        return ledger.entries().stream()
                .anyMatch(other -> other.kind() == LeaveEntryKind.REVERSAL
                        && other.target().filter(entry.id()::equals).isPresent());
    }

    /** Books what others of the type take and then the request itself, as if both were so. */
    static List<Rejection> balance(LeaveCase leave) {
        Optional<LeaveLedger> ledger =
                ledger(leave).filter(known -> leave.rule().leave().isBalanceNeeded());
        if (ledger.isEmpty()) {
            return List.of();
        }
        LeaveLedgerPolicy policy = leave.rule().ledger().orElseThrow();
        LeaveAccount account = LeaveAccounts.open(ledger.get(), policy);
        List<LeaveEntry> taken = new ArrayList<>();
        leave.others().stream()
                .filter(other -> counts(other, leave))
                .forEach(other -> taken.addAll(account.charge(other.id(), other.count(), leave.now())));
        LeaveAccount left = LeaveAccounts.open(ledger.get().plus(taken), policy);
        boolean isEnough =
                !left.book(left.charge(leave.id(), leave.count(), leave.now())).isRejected();
        return isEnough
                ? List.of()
                : List.of(StockGuards.about(LeaveReasons.BALANCE_TOO_LOW, leave)
                        .with("left", left.available(leave.span().firstDay()))
                        .with("asked", leave.count().amount()));
    }

    private static boolean counts(LeaveView other, LeaveCase leave) {
        return other.leaveType().equals(leave.application().leaveType())
                && other.count().amount().measure() == leave.count().amount().measure()
                && (leave.rule().isPendingCounted() || !UNDECIDED.contains(other.status()));
    }

    /** The facts' ledger, if it is the agent's own of this type. */
    private static Optional<LeaveLedger> ledger(LeaveCase leave) {
        return leave.facts()
                .ledger()
                .filter(ledger -> ledger.agent().equals(leave.application().agent())
                        && ledger.type().equals(leave.application().leaveType())
                        && ledger.measure() == leave.count().amount().measure());
    }
}
