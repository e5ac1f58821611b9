package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveBooking;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveLedgerReasons;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Books entries one after the other, and nothing if there is a reason against any of them. */
record Booking(DefaultLeaveAccount account) {
    LeaveBooking book(List<LeaveEntry> entries) {
        List<Rejection> rejections = new ArrayList<>();
        List<LeaveEntry> added = new ArrayList<>();
        DefaultLeaveAccount known = account;
        for (LeaveEntry entry : entries) {
            LeaveEntry same = known.amendments().entries().get(entry.id());
            if (same != null) {
                if (!isSame(same, entry)) {
                    rejections.add(reason(LeaveLedgerReasons.ID_TAKEN, entry));
                }
                continue;
            }
            List<Rejection> reasons = new EntryCheck(known, entry).rejections();
            rejections.addAll(reasons);
            if (reasons.isEmpty()) {
                added.add(entry);
                known = known.plus(List.of(entry));
            }
        }
        LeaveBooking.Builder booking = LeaveBooking.builder();
        if (!rejections.isEmpty()) {
            return booking.ledger(account.ledger()).addAllRejections(rejections).build();
        }
        return booking.ledger(known.ledger())
                .addAllAdded(added)
                .addAllFindings(findings(known))
                .build();
    }

    static Rejection reason(String code, LeaveEntry entry) {
        return Rejection.of(code)
                .with("entry", entry.id())
                .with("amount", entry.amount())
                .with("date", entry.date());
    }

    /** The moment of booking is another one when a message comes twice. */
    private static boolean isSame(LeaveEntry one, LeaveEntry other) {
        return at(one, Instant.EPOCH).equals(at(other, Instant.EPOCH));
    }

    private static LeaveEntry at(LeaveEntry entry, Instant moment) {
        return LeaveEntry.builder()
                .id(entry.id())
                .kind(entry.kind())
                .date(entry.date())
                .amount(entry.amount())
                .expiresOn(entry.expiresOn())
                .target(entry.target())
                .request(entry.request())
                .recordedAt(moment)
                .build();
    }

    /** Only what amends can overdraw; all else was refused. */
    private List<Finding> findings(DefaultLeaveAccount after) {
        LocalDate lowest = after.replay().lowest();
        LeaveAmount balance = after.balance(lowest);
        boolean isWorse = balance.compareTo(account.balance(account.replay().lowest())) < 0;
        return isWorse && balance.plus(after.overdraft()).isNegative()
                ? List.of(Finding.of(LeaveLedgerReasons.OVERDRAWN)
                        .with("agent", after.ledger().agent())
                        .with("balance", balance)
                        .with("date", lowest))
                : List.of();
    }
}
