package io.careline.core.leave;

import static io.careline.core.leave.LeaveBooks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCarryOver;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveLot;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveTypeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A ledger of leave against a slow replay")
class LeaveAccountPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final int DAYS = 14;
    private static final LocalDate LAST = FIRST.plusDays(3L * DAYS);

    /** What an arbitrary entry is to be: numbers that become an id, dates and a target once its place is known. */
    record Draft(int kind, int day, int quarters, int length, int target) {}

    @Provide
    Arbitrary<LeaveLedger> ledgers() {
        Arbitrary<Draft> drafts = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(-1, DAYS),
                        Arbitraries.integers().between(0, 20))
                .as(Draft::new);
        return drafts.list().ofMaxSize(14).map(LeaveAccountPropertyTest::ledger);
    }

    private static LeaveLedger ledger(List<Draft> drafts) {
        LeaveLedger ledger = LeaveLedger.empty(LeaveDesk.ANN, LeaveTypeId.COMP_TIME, LeaveMeasure.DAYS);
        List<LeaveEntry> entries = new ArrayList<>();
        for (Draft draft : drafts) {
            entries.addAll(entry(draft, entries));
        }
        return ledger.plus(entries);
    }

    private static List<LeaveEntry> entry(Draft draft, List<LeaveEntry> before) {
        LeaveAmount amount = LeaveAmount.days(1).times(draft.quarters(), 4);
        LocalDate date = FIRST.plusDays(draft.day());
        LeaveEntry.Builder entry = LeaveEntry.builder()
                .id(LeaveEntryId.of("E-" + before.size()))
                .recordedAt(NOW)
                .date(date);
        if (draft.kind() < 5) {
            LeaveEntryKind kind = draft.kind() < 2
                    ? LeaveEntryKind.CONSUMPTION
                    : draft.kind() < 4 ? LeaveEntryKind.ALLOCATION : LeaveEntryKind.CARRY_OVER;
            LocalDate from =
                    kind == LeaveEntryKind.CARRY_OVER ? lapse(draft, before).orElse(date) : date;
            if (kind != LeaveEntryKind.CONSUMPTION && draft.length() >= 0) {
                entry.expiresOn(from.plusDays(draft.length()));
            }
            return List.of(entry.kind(kind).date(from).amount(amount).build());
        }
        List<LeaveEntry> originals =
                before.stream().filter(old -> old.target().isEmpty()).toList();
        if (originals.isEmpty()) {
            return List.of();
        }
        LeaveEntry target = originals.get(draft.target() % originals.size());
        LeaveAmount rest = before.stream()
                .filter(old -> old.id().equals(target.id())
                        || old.target().filter(target.id()::equals).isPresent())
                .map(old -> old.kind() == LeaveEntryKind.REVERSAL ? old.amount().negated() : old.amount())
                .reduce(LeaveAmount.days(0), LeaveAmount::plus);
        LeaveAmount less = amount.min(rest).negated();
        boolean isMore = draft.kind() == 5 || rest.isZero();
        return List.of(
                draft.kind() == 7 && rest.isPositive()
                        ? entry.kind(LeaveEntryKind.REVERSAL)
                                .target(target.id())
                                .amount(rest)
                                .build()
                        : entry.kind(LeaveEntryKind.CORRECTION)
                                .target(target.id())
                                .amount(isMore ? amount : less)
                                .build());
    }

    /** A day on which something granted before may lapse, so that there is something to carry over. */
    private static Optional<LocalDate> lapse(Draft draft, List<LeaveEntry> before) {
        List<LocalDate> lapses = before.stream()
                .filter(entry -> entry.kind() == LeaveEntryKind.ALLOCATION)
                .flatMap(entry -> entry.expiresOn().stream())
                .map(last -> last.plusDays(1))
                .toList();
        return lapses.isEmpty() ? Optional.empty() : Optional.of(lapses.get(draft.target() % lapses.size()));
    }

    @Property(tries = 500)
    void the_balance_of_every_day_is_that_of_chits_used_day_by_day(@ForAll("ledgers") LeaveLedger ledger) {
        LeaveAccount account = LeaveAccounts.open(ledger, LeaveBooks.PLAIN);
        for (LocalDate date = FIRST.minusDays(1); !date.isAfter(LAST); date = date.plusDays(1)) {
            assertThat(account.balance(date)).isEqualTo(new SlowLedger(ledger).balance(FIRST, date));
            LeaveAmount lots =
                    account.lots(date).stream().map(LeaveLot::amount).reduce(LeaveAmount.days(0), LeaveAmount::plus);
            assertThat(lots).isEqualTo(account.balance(date).max(LeaveAmount.days(0)));
        }
    }

    @Property(tries = 300)
    void what_is_available_can_be_taken_without_owing_more_than_allowed_and_a_quarter_more_cannot(
            @ForAll("ledgers") LeaveLedger ledger,
            @ForAll @IntRange(min = 0, max = DAYS) int day,
            @ForAll @IntRange(min = 0, max = 6) int overdraft) {
        LocalDate date = FIRST.plusDays(day);
        LeaveAmount allowed = LeaveAmount.days(1).times(overdraft, 4);
        LeaveAccount account = LeaveAccounts.open(
                ledger,
                LeaveLedgerPolicy.builder()
                        .measure(LeaveMeasure.DAYS)
                        .overdraft(allowed)
                        .build());
        LeaveAmount available = account.available(date);

        assertThat(available.isZero() || isWithin(ledger, date, available, allowed))
                .isTrue();
        assertThat(isWithin(ledger, date, available.plus(LeaveAmount.days(1).times(1, 4)), allowed))
                .isFalse();
    }

    /** Whether no day from the date on ends with more debt than is allowed or was there before. */
    private static boolean isWithin(LeaveLedger ledger, LocalDate date, LeaveAmount taken, LeaveAmount allowed) {
        LeaveLedger more = ledger.plus(List.of(LeaveEntry.builder()
                .id(LeaveEntryId.of("more"))
                .kind(LeaveEntryKind.CONSUMPTION)
                .date(date)
                .amount(taken)
                .recordedAt(NOW)
                .build()));
        for (LocalDate each = date; !each.isAfter(LAST); each = each.plusDays(1)) {
            LeaveAmount before = new SlowLedger(ledger).mostOwed(FIRST, each, each);
            LeaveAmount after = new SlowLedger(more).mostOwed(FIRST, each, each);
            if (after.compareTo(before.max(allowed)) > 0) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 300)
    void once_all_that_is_due_is_booked_the_entries_add_up_to_the_balance(@ForAll("ledgers") LeaveLedger ledger) {
        LeaveLedgerPolicy policy = LeaveLedgerPolicy.builder()
                .measure(LeaveMeasure.DAYS)
                .carryOver(LeaveCarryOver.builder().build())
                .build();
        LeaveAccount account = LeaveAccounts.open(ledger, policy);
        LeaveAccount booked =
                LeaveAccounts.open(account.book(account.dueExpiries(LAST, NOW)).ledger(), policy);

        assertThat(booked.dueExpiries(LAST, NOW)).isEmpty();
        LeaveAmount sum = LeaveAmount.days(0);
        for (LeaveEntry entry : booked.ledger().entries()) {
            sum = sum.plus(signed(entry, booked.ledger()));
        }
        assertThat(sum).isEqualTo(booked.balance(LAST));
    }

    private static LeaveAmount signed(LeaveEntry entry, LeaveLedger ledger) {
        return switch (entry.kind()) {
            case ALLOCATION, ACCRUAL -> entry.amount();
            case CONSUMPTION, ENCASHMENT, EXPIRY -> entry.amount().negated();
            case CARRY_OVER -> LeaveAmount.days(0);
            case CORRECTION ->
                signed(target(entry, ledger), ledger).isPositive()
                        ? entry.amount()
                        : target(entry, ledger).kind() == LeaveEntryKind.CARRY_OVER
                                ? LeaveAmount.days(0)
                                : entry.amount().negated();
            case REVERSAL ->
                signed(target(entry, ledger), ledger).isPositive()
                        ? entry.amount().negated()
                        : target(entry, ledger).kind() == LeaveEntryKind.CARRY_OVER
                                ? LeaveAmount.days(0)
                                : entry.amount();
        };
    }

    private static LeaveEntry target(LeaveEntry amendment, LeaveLedger ledger) {
        return ledger.entries().stream()
                .filter(entry -> amendment.target().filter(entry.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
