package io.careline.core.leave;

import io.careline.leave.EmploymentPeriod;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveBooking;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveLot;
import io.careline.leave.LeaveRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Answers from a replay of the ledger, made once when it is opened. */
final class DefaultLeaveAccount implements LeaveAccount {
    private final LeaveLedger ledger;
    private final LeaveLedgerPolicy policy;
    private final Amendments amendments;
    private final LedgerReplay replay;

    DefaultLeaveAccount(LeaveLedger ledger, LeaveLedgerPolicy policy) {
        if (ledger.measure() != policy.measure()) {
            throw new IllegalArgumentException(
                    "measure (" + ledger.measure() + ") of the ledger must be that of the policy: " + policy.measure());
        }
        this.ledger = ledger;
        this.policy = policy;
        amendments = Amendments.of(ledger);
        replay = new LedgerReplay(ledger.measure(), amendments.movements(), 2);
    }

    DefaultLeaveAccount plus(List<LeaveEntry> entries) {
        return entries.isEmpty() ? this : new DefaultLeaveAccount(ledger.plus(entries), policy);
    }

    @Override
    public LeaveLedger ledger() {
        return ledger;
    }

    @Override
    public LeaveLedgerPolicy policy() {
        return policy;
    }

    Amendments amendments() {
        return amendments;
    }

    LedgerReplay replay() {
        return replay;
    }

    LeaveAmount zero() {
        return LeaveAmount.zero(ledger.measure());
    }

    @Override
    public LeaveAmount balance(LocalDate date) {
        return replay.balance(date);
    }

    @Override
    public LeaveAmount projectedBalance(LocalDate date, EmploymentPeriod employment) {
        return plus(dueAccruals(date, employment, Instant.EPOCH)).balance(date);
    }

    @Override
    public List<LeaveLot> lots(LocalDate date) {
        List<LeaveLot> lots = new ArrayList<>();
        replay.lots(date).forEach((until, amount) -> {
            LeaveLot.Builder lot = LeaveLot.builder().amount(amount);
            if (until != LotPool.NEVER) {
                lot.expiresOn(LocalDate.ofEpochDay(until));
            }
            lots.add(lot.build());
        });
        return List.copyOf(lots);
    }

    @Override
    public LeaveAmount available(LocalDate date) {
        return available(date, List.of());
    }

    @Override
    public LeaveAmount available(LocalDate date, List<LeaveCount> pending) {
        LeaveAmount overdraft = overdraft();
        List<Movement> draws = pending.stream()
                .map(LeaveCharge::draws)
                .map(TreeMap::entrySet)
                .flatMap(Collection::stream)
                .map(draw -> Movement.draw(draw.getKey(), draw.getValue()))
                .toList();
        draws.forEach(draw -> zero().compareTo(draw.amount()));
        return replay.finer(overdraft, draws).available(date, draws, overdraft);
    }

    LeaveAmount overdraft() {
        return policy.overdraft().orElse(zero());
    }

    @Override
    public LeaveBooking book(List<LeaveEntry> entries) {
        return new Booking(this).book(entries);
    }

    @Override
    public List<LeaveEntry> charge(LeaveRequestId request, LeaveCount count, Instant recordedAt) {
        zero().compareTo(count.amount());
        return new LeaveCharge(amendments, recordedAt).settle(request, LeaveCharge.draws(count));
    }

    @Override
    public List<LeaveEntry> release(LeaveRequestId request, Instant recordedAt) {
        return new LeaveCharge(amendments, recordedAt).settle(request, new TreeMap<>());
    }

    @Override
    public List<LeaveEntry> dueAccruals(LocalDate date, EmploymentPeriod employment, Instant recordedAt) {
        return policy.accrual()
                .map(accrual -> new AccrualSchedule(accrual, employment, recordedAt))
                .map(schedule -> new DueAccruals(this, schedule).until(date))
                .orElse(List.of());
    }

    @Override
    public List<LeaveEntry> dueCarryOver(LocalDate date, Instant recordedAt) {
        return policy.carryOver()
                .map(terms -> new Lapsing(this, recordedAt).carryOver(date, terms))
                .orElse(List.of());
    }

    @Override
    public List<LeaveEntry> dueExpiries(LocalDate date, Instant recordedAt) {
        return new Lapsing(this, recordedAt).expiries(date);
    }
}
