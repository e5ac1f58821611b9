package io.careline.core.leave;

import static io.careline.core.leave.LeaveDesk.ANN;

import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveTypeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Entries and accounts in days, for tests. */
final class LeaveBooks {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final LeaveLedgerPolicy PLAIN =
            LeaveLedgerPolicy.builder().measure(LeaveMeasure.DAYS).build();

    private LeaveBooks() {}

    static LeaveAccount account(LeaveLedgerPolicy policy, LeaveEntry... entries) {
        LeaveLedger empty = LeaveLedger.empty(ANN, LeaveTypeId.PAID_ANNUAL, policy.measure());
        return LeaveAccounts.open(empty.plus(List.of(entries)), policy);
    }

    static LeaveEntry granted(String id, String from, String until, String amount) {
        return entry(id, LeaveEntryKind.ALLOCATION, from, amount)
                .expiresOn(LocalDate.parse(until))
                .build();
    }

    static LeaveEntry granted(String id, String from, String amount) {
        return entry(id, LeaveEntryKind.ALLOCATION, from, amount).build();
    }

    static LeaveEntry taken(String id, String date, String amount) {
        return entry(id, LeaveEntryKind.CONSUMPTION, date, amount).build();
    }

    static LeaveEntry corrected(String id, String target, String date, String amount) {
        return entry(id, LeaveEntryKind.CORRECTION, date, amount)
                .target(LeaveEntryId.of(target))
                .build();
    }

    static LeaveEntry reversed(String id, String target, String date, String amount) {
        return entry(id, LeaveEntryKind.REVERSAL, date, amount)
                .target(LeaveEntryId.of(target))
                .build();
    }

    static LeaveEntry.Builder entry(String id, LeaveEntryKind kind, String date, String amount) {
        return LeaveEntry.builder()
                .id(LeaveEntryId.of(id))
                .kind(kind)
                .date(LocalDate.parse(date))
                .amount(LeaveAmount.parse(amount))
                .recordedAt(NOW);
    }
}
