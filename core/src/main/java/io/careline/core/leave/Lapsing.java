package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCarryOver;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;

/** Compares what lapsed with what is booked. */
record Lapsing(DefaultLeaveAccount account, Instant recordedAt) {
    /** What lapsed the day before a date and was not carried over. */
    LeaveAmount lapsed(LocalDate date) {
        return account.replay().lapses().getOrDefault(date, account.zero());
    }

    /** What is booked on a date as entries of a kind. */
    LeaveAmount booked(LeaveEntryKind kind, LocalDate date) {
        return account.amendments().total(entries(kind, date), account.zero());
    }

    private List<LeaveEntry> entries(LeaveEntryKind kind, LocalDate date) {
        return account.amendments().originals(kind, entry -> entry.date().equals(date));
    }

    List<LeaveEntry> carryOver(LocalDate date, LeaveCarryOver terms) {
        LeaveAmount carried = booked(LeaveEntryKind.CARRY_OVER, date);
        LeaveAmount amount = terms.largest()
                .map(largest -> largest.minus(carried).min(lapsed(date)))
                .orElse(lapsed(date));
        if (!amount.isPositive()) {
            return List.of();
        }
        return List.of(entry("carry-over/", LeaveEntryKind.CARRY_OVER, date, amount)
                .expiresOn(lastDay(date, terms))
                .build());
    }

    /** The last day on which leave that is carried over on a date can be used. */
    static Optional<LocalDate> lastDay(LocalDate date, LeaveCarryOver terms) {
        return terms.lastDay().map(day -> {
            LocalDate last = day.atYear(date.getYear());
            return last.isBefore(date) ? day.atYear(date.getYear() + 1) : last;
        });
    }

    List<LeaveEntry> expiries(LocalDate until) {
        NavigableMap<LocalDate, LeaveAmount> lapses = account.replay().lapses();
        TreeSet<LocalDate> dates = new TreeSet<>(lapses.headMap(until, true).keySet());
        account.amendments()
                .originals(LeaveEntryKind.EXPIRY, entry -> !entry.date().isAfter(until))
                .forEach(entry -> dates.add(entry.date()));
        List<LeaveEntry> due = new ArrayList<>();
        for (LocalDate date : dates) {
            LeaveAmount open = lapsed(date).minus(booked(LeaveEntryKind.EXPIRY, date));
            if (open.isPositive()) {
                due.add(entry("expiry/", LeaveEntryKind.EXPIRY, date, open).build());
            } else {
                due.addAll(takenBack(date, open.negated()));
            }
        }
        return List.copyOf(due);
    }

    private List<LeaveEntry> takenBack(LocalDate date, LeaveAmount amount) {
        LeaveCharge charge = new LeaveCharge(account.amendments(), recordedAt);
        List<LeaveEntry> corrections = new ArrayList<>();
        LeaveAmount open = amount;
        for (LeaveEntry entry : entries(LeaveEntryKind.EXPIRY, date)) {
            LeaveAmount taken = open.min(account.amendments().amount(entry));
            if (taken.isPositive()) {
                corrections.add(charge.amendment(entry, LeaveEntryKind.CORRECTION, taken.negated()));
                open = open.minus(taken);
            }
        }
        return corrections;
    }

    private LeaveEntry.Builder entry(String name, LeaveEntryKind kind, LocalDate date, LeaveAmount amount) {
        return LeaveEntry.builder()
                .id(account.amendments().free(name + date))
                .kind(kind)
                .date(date)
                .amount(amount)
                .recordedAt(recordedAt);
    }
}
