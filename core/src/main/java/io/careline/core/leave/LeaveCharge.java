package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes a request take what it should on each date, by as few entries as it takes. */
record LeaveCharge(Amendments amendments, Instant recordedAt) {

    /** What a count takes on each date. What rounding adds falls on the last one. */
    static TreeMap<LocalDate, LeaveAmount> draws(LeaveCount count) {
        boolean isInDays = count.amount().measure() == LeaveMeasure.DAYS;
        TreeMap<LocalDate, LeaveAmount> draws = new TreeMap<>();
        for (LeavePortion portion : count.portions()) {
            draws.put(portion.date(), isInDays ? portion.days() : portion.hours());
        }
        if (!draws.isEmpty()) {
            LeaveAmount added = count.amount().minus(isInDays ? count.days() : count.hours());
            draws.merge(draws.lastKey(), added, LeaveAmount::plus);
        }
        draws.values().removeIf(LeaveAmount::isZero);
        return draws;
    }

    List<LeaveEntry> settle(LeaveRequestId request, TreeMap<LocalDate, LeaveAmount> draws) {
        TreeMap<LocalDate, LeaveEntry> booked = new TreeMap<>();
        amendments
                .originals(LeaveEntryKind.CONSUMPTION, entry -> entry.request().equals(Optional.of(request)))
                .stream()
                .filter(entry -> !amendments.amount(entry).isZero())
                .forEach(entry -> booked.put(entry.date(), entry));
        TreeSet<LocalDate> dates = new TreeSet<>(draws.keySet());
        dates.addAll(booked.keySet());
        List<LeaveEntry> entries = new ArrayList<>();
        for (LocalDate date : dates) {
            LeaveAmount wanted = draws.get(date);
            LeaveEntry old = booked.get(date);
            if (old != null) {
                entries.addAll(amend(old, Optional.ofNullable(wanted)));
            } else if (wanted != null) {
                entries.add(LeaveEntry.builder()
                        .id(amendments.free(request + "/" + date))
                        .kind(LeaveEntryKind.CONSUMPTION)
                        .date(date)
                        .amount(wanted)
                        .request(request)
                        .recordedAt(recordedAt)
                        .build());
            }
        }
        return List.copyOf(entries);
    }

    /** Brings an entry to an amount; without one it is reversed. */
    List<LeaveEntry> amend(LeaveEntry old, Optional<LeaveAmount> wanted) {
        LeaveAmount booked = amendments.amount(old);
        if (wanted.isEmpty()) {
            return List.of(amendment(old, LeaveEntryKind.REVERSAL, booked));
        }
        LeaveAmount difference = wanted.get().minus(booked);
        return difference.isZero() ? List.of() : List.of(amendment(old, LeaveEntryKind.CORRECTION, difference));
    }

    /** A correction or a reversal of an entry, on its date. */
    LeaveEntry amendment(LeaveEntry old, LeaveEntryKind kind, LeaveAmount amount) {
        String name = kind == LeaveEntryKind.REVERSAL ? "/reversal" : "/correction";
        return LeaveEntry.builder()
                .id(amendments.free(old.id() + name))
                .kind(kind)
                .date(old.date())
                .amount(amount)
                .target(old.id())
                .request(old.request())
                .recordedAt(recordedAt)
                .build();
    }
}
