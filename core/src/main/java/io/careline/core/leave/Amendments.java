package io.careline.core.leave;

import io.careline.common.Id;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The entries of a ledger as they were corrected and reversed since. A reversed one comes to zero. */
record Amendments(Map<LeaveEntryId, LeaveEntry> entries, Map<LeaveEntryId, LeaveAmount> amounts) {
    static Amendments of(LeaveLedger ledger) {
        Amendments amendments = new Amendments(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (LeaveEntry entry : ledger.entries()) {
            amendments.add(entry);
        }
        return amendments;
    }

    private void add(LeaveEntry entry) {
        entries.put(entry.id(), entry);
        if (entry.target().isEmpty()) {
            amounts.put(entry.id(), entry.amount());
            return;
        }
        LeaveAmount before = amounts.get(entry.target().get());
        LeaveAmount after = before == null ? entry.amount().negated() : after(entry, before);
        if (after.isNegative()) {
            throw new IllegalArgumentException("target (" + entry.target().get() + ") of " + entry.id()
                    + " must be an entry before it that has " + entry.amount() + " to take away");
        }
        amounts.put(entry.target().get(), after);
    }

    private static LeaveAmount after(LeaveEntry amendment, LeaveAmount before) {
        return amendment.kind() == LeaveEntryKind.CORRECTION
                ? before.plus(amendment.amount())
                : before.minus(amendment.amount());
    }

    Optional<LeaveAmount> amount(LeaveEntryId id) {
        return Optional.ofNullable(amounts.get(id));
    }

    /** What an entry that is no amendment comes to. */
    LeaveAmount amount(LeaveEntry original) {
        return amount(original.id()).orElseThrow();
    }

    boolean isReversed(LeaveEntryId id) {
        return entries.values().stream()
                .anyMatch(entry -> entry.kind() == LeaveEntryKind.REVERSAL
                        && entry.target().equals(Optional.of(id)));
    }

    List<Movement> movements() {
        return entries.values().stream()
                .filter(entry -> entry.target().isEmpty())
                .flatMap(entry -> Movement.of(entry, amount(entry)).stream())
                .filter(movement -> movement.amount().isPositive())
                .sorted(Movement.ORDER)
                .toList();
    }

    /** Entries that are no amendments, in the order of booking. */
    List<LeaveEntry> originals(LeaveEntryKind kind, Predicate<LeaveEntry> condition) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == kind)
                .filter(condition)
                .toList();
    }

    LeaveAmount total(Collection<LeaveEntry> originals, LeaveAmount zero) {
        return originals.stream().map(this::amount).reduce(zero, LeaveAmount::plus);
    }

    /** An id that no entry has: the name itself, or with a number behind. */
    LeaveEntryId free(String name) {
        int number = 1;
        LeaveEntryId id = LeaveEntryId.of(Id.fitting(name));
        while (entries.containsKey(id)) {
            number++;
            id = LeaveEntryId.of(Id.fitting(name + "/" + number));
        }
        return id;
    }
}
