package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what was earned with what is booked. */
record DueAccruals(DefaultLeaveAccount account, AccrualSchedule schedule) {
    List<LeaveEntry> until(LocalDate date) {
        List<LeaveEntry> earned = schedule.until(date);
        List<LeaveEntry> due = new ArrayList<>(amendments(earned, date));
        DefaultLeaveAccount known = account.plus(due);
        for (LeaveEntry entry : earned) {
            LeaveAmount amount = withinBound(entry, known);
            if (account.amendments().amount(entry.id()).isEmpty() && amount.isPositive()) {
                LeaveEntry added = copy(entry, amount);
                due.add(added);
                known = account.policy().largestBalance().isPresent() ? known.plus(List.of(added)) : known;
            }
        }
        return List.copyOf(due);
    }

    /** What was booked and is earned no more, or otherwise. Less than was earned may be booked because of the bound. */
    private List<LeaveEntry> amendments(List<LeaveEntry> earned, LocalDate date) {
        Amendments known = account.amendments();
        LeaveCharge charge = new LeaveCharge(known, schedule.recordedAt());
        Map<LeaveEntryId, LeaveEntry> byId =
                earned.stream().collect(Collectors.toMap(LeaveEntry::id, Function.identity()));
        return known
                .originals(
                        LeaveEntryKind.ACCRUAL,
                        entry -> entry.id().value().startsWith(AccrualSchedule.NAME)
                                && !entry.date().isAfter(date)
                                && !known.isReversed(entry.id()))
                .stream()
                .flatMap(entry ->
                        charge.amend(entry, wanted(entry, Optional.ofNullable(byId.get(entry.id())))).stream())
                .toList();
    }

    private Optional<LeaveAmount> wanted(LeaveEntry booked, Optional<LeaveEntry> earned) {
        LeaveAmount before = account.amendments().amount(booked);
        return earned.map(LeaveEntry::amount)
                .map(amount -> account.policy().largestBalance().isPresent() ? amount.min(before) : amount);
    }

    private LeaveAmount withinBound(LeaveEntry entry, DefaultLeaveAccount known) {
        return account.policy()
                .largestBalance()
                .map(largest ->
                        largest.minus(known.replay().largest(entry.date())).min(entry.amount()))
                .orElse(entry.amount());
    }

    private static LeaveEntry copy(LeaveEntry entry, LeaveAmount amount) {
        return LeaveEntry.builder()
                .id(entry.id())
                .kind(entry.kind())
                .date(entry.date())
                .amount(amount)
                .expiresOn(entry.expiresOn())
                .recordedAt(entry.recordedAt())
                .build();
    }
}
