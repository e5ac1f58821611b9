package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Replays a ledger day by day, one quarter of a day at a time: each is a chit that lapses, is carried over or is used. */
final class SlowLedger {
    private static final LeaveAmount QUARTER = LeaveAmount.days(1).times(1, 4);

    private final LeaveLedger ledger;
    private final List<LocalDate> chits = new ArrayList<>();
    private final List<LocalDate> lapsing = new ArrayList<>();
    private int owed;
    private int mostOwed;

    SlowLedger(LeaveLedger ledger) {
        this.ledger = ledger;
    }

    LeaveAmount balance(LocalDate first, LocalDate date) {
        run(first, date);
        return QUARTER.times(chits.size() - owed, 1);
    }

    /** The most that is ever owed from a date on. */
    LeaveAmount mostOwed(LocalDate first, LocalDate from, LocalDate last) {
        run(first, from.minusDays(1));
        mostOwed = 0;
        run(from, last);
        return QUARTER.times(mostOwed, 1);
    }

    private void run(LocalDate first, LocalDate last) {
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            LocalDate today = date;
            lapsing.clear();
            chits.stream().filter(chit -> chit.isBefore(today)).forEach(lapsing::add);
            chits.removeAll(lapsing);
            each(today, LeaveEntryKind.CARRY_OVER, this::carry);
            each(today, LeaveEntryKind.ALLOCATION, this::give);
            each(today, LeaveEntryKind.CONSUMPTION, entry -> take());
            mostOwed = Math.max(mostOwed, owed);
        }
    }

    private void each(LocalDate date, LeaveEntryKind kind, Consumer<LeaveEntry> chit) {
        for (LeaveEntry entry : ledger.entries()) {
            if (entry.kind() == kind && entry.date().equals(date)) {
                LeaveAmount rest = amount(entry.id());
                while (rest.isPositive()) {
                    chit.accept(entry);
                    rest = rest.minus(QUARTER);
                }
            }
        }
    }

    private LeaveAmount amount(LeaveEntryId id) {
        LeaveAmount amount = LeaveAmount.days(0);
        for (LeaveEntry entry : ledger.entries()) {
            if (entry.id().equals(id) || entry.target().equals(Optional.of(id))) {
                amount = entry.kind() == LeaveEntryKind.REVERSAL
                        ? amount.minus(entry.amount())
                        : amount.plus(entry.amount());
            }
        }
        return amount;
    }

    private void carry(LeaveEntry entry) {
        if (!lapsing.isEmpty() && lapsing.remove(entry.date().minusDays(1))) {
            chits.add(entry.expiresOn().orElse(LocalDate.MAX));
        }
    }

    private void give(LeaveEntry entry) {
        if (owed > 0) {
            owed--;
        } else {
            chits.add(entry.expiresOn().orElse(LocalDate.MAX));
        }
    }

    private void take() {
        Optional<LocalDate> first = chits.stream().min(Comparator.naturalOrder());
        if (first.isPresent()) {
            chits.remove(first.get());
        } else {
            owed++;
        }
    }
}
