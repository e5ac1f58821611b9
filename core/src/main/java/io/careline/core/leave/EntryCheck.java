package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCarryOver;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedgerReasons;
import io.careline.lifecycle.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that speaks against one new entry. */
record EntryCheck(DefaultLeaveAccount account, LeaveEntry entry) {
    List<Rejection> rejections() {
        if (entry.amount().measure() != account.ledger().measure()) {
            return List.of(reason(LeaveLedgerReasons.MEASURE_DIFFERS)
                    .with("measure", account.ledger().measure()));
        }
        return switch (entry.kind()) {
            case ALLOCATION, ACCRUAL -> grant();
            case CONSUMPTION -> draw();
            case ENCASHMENT -> encashment();
            case EXPIRY -> expiry();
            case CARRY_OVER ->
                account.policy()
                        .carryOver()
                        .map(this::carryOver)
                        .orElseGet(() -> List.of(reason(LeaveLedgerReasons.CARRY_OVER_NOT_ALLOWED)));
            case CORRECTION, REVERSAL -> amendment(entry.target().orElseThrow());
        };
    }

    private Rejection reason(String code) {
        return Booking.reason(code, entry);
    }

    private List<Rejection> grant() {
        if (account.policy().largestBalance().isEmpty()) {
            return List.of();
        }
        LeaveAmount largest = account.policy().largestBalance().get();
        LeaveAmount balance = account.plus(List.of(entry)).replay().largest(entry.date());
        return balance.compareTo(largest) > 0
                ? List.of(reason(LeaveLedgerReasons.LARGEST_BALANCE_EXCEEDED)
                        .with("balance", balance)
                        .with("largest", largest))
                : List.of();
    }

    private List<Rejection> draw() {
        LeaveAmount available = account.available(entry.date());
        return entry.amount().compareTo(available) > 0
                ? List.of(reason(LeaveLedgerReasons.BALANCE_TOO_LOW).with("available", available))
                : List.of();
    }

    private List<Rejection> encashment() {
        List<Rejection> reasons = new ArrayList<>(draw());
        if (!account.policy().isEncashmentAllowed()) {
            reasons.add(reason(LeaveLedgerReasons.ENCASHMENT_NOT_ALLOWED));
        }
        return reasons;
    }

    private List<Rejection> expiry() {
        Lapsing lapsing = new Lapsing(account, entry.recordedAt());
        LeaveAmount rest = lapsing.lapsed(entry.date()).minus(lapsing.booked(LeaveEntryKind.EXPIRY, entry.date()));
        return entry.amount().equals(rest)
                ? List.of()
                : List.of(reason(LeaveLedgerReasons.EXPIRY_DIFFERS).with("rest", rest.max(account.zero())));
    }

    private List<Rejection> carryOver(LeaveCarryOver terms) {
        Lapsing lapsing = new Lapsing(account, entry.recordedAt());
        LeaveAmount rest = lapsing.lapsed(entry.date());
        List<Rejection> reasons = new ArrayList<>();
        if (entry.amount().compareTo(rest) > 0) {
            reasons.add(reason(LeaveLedgerReasons.CARRY_OVER_ABOVE_REST).with("rest", rest));
        }
        LeaveAmount carried =
                lapsing.booked(LeaveEntryKind.CARRY_OVER, entry.date()).plus(entry.amount());
        terms.largest()
                .filter(largest -> carried.compareTo(largest) > 0)
                .ifPresent(largest -> reasons.add(
                        reason(LeaveLedgerReasons.CARRY_OVER_ABOVE_LARGEST).with("largest", largest)));
        Optional<LocalDate> lastDay = Lapsing.lastDay(entry.date(), terms);
        lastDay.filter(last -> entry.expiresOn().map(last::isBefore).orElse(true))
                .ifPresent(last -> reasons.add(
                        reason(LeaveLedgerReasons.CARRY_OVER_TOO_LONG).with("lastDay", last)));
        return reasons;
    }

    private List<Rejection> amendment(LeaveEntryId target) {
        LeaveEntry old = account.amendments().entries().get(target);
        if (old == null) {
            return List.of(reason(LeaveLedgerReasons.TARGET_UNKNOWN).with("target", target));
        }
        if (old.target().isPresent()) {
            return List.of(reason(LeaveLedgerReasons.TARGET_IS_AMENDMENT).with("target", target));
        }
        if (account.amendments().isReversed(target)) {
            return List.of(reason(LeaveLedgerReasons.TARGET_REVERSED).with("target", target));
        }
        LeaveAmount rest = account.amendments().amount(old);
        boolean isReversal = entry.kind() == LeaveEntryKind.REVERSAL;
        boolean isPossible = isReversal
                ? entry.amount().equals(rest)
                : !rest.plus(entry.amount()).isNegative();
        String code = isReversal ? LeaveLedgerReasons.REVERSAL_DIFFERS : LeaveLedgerReasons.CORRECTION_BELOW_ZERO;
        return isPossible
                ? List.of()
                : List.of(reason(code).with("target", target).with("rest", rest));
    }
}
