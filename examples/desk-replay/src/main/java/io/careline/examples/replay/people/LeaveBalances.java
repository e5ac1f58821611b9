package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.core.leave.LeaveAccounts;
import io.careline.leave.EmploymentPeriod;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveBooking;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leave everybody has, and what requests take of it. */
final class LeaveBalances {
    private final Map<AgentId, Map<LeaveTypeId, LeaveAccount>> accounts = new LinkedHashMap<>();

    /**
     * The balances with which a replay begins: what is allocated for the year, and what is earned by the first day.
     *
     * @param first the first day of the roster
     */
    LeaveBalances(LeavePolicy policy, Staff staff, LocalDate first) {
        Instant opening = first.atStartOfDay(policy.zone()).toInstant();
        for (StaffMember member : staff.members().values()) {
            for (LeaveRule rule : policy.rules()) {
                LeaveTypeId type = rule.leave().id();
                if (rule.ledger().isPresent() || member.allocations().containsKey(type)) {
                    open(member, type, ledger(rule), first, opening);
                }
            }
        }
    }

    /** What is allocated is kept an account of, also where the handbook refuses nothing for it. */
    private static LeaveLedgerPolicy ledger(LeaveRule rule) {
        return rule.ledger()
                .orElseGet(() -> LeaveLedgerPolicy.builder()
                        .measure(rule.leave().counting().unit().measure())
                        .build());
    }

    private void open(StaffMember member, LeaveTypeId type, LeaveLedgerPolicy rules, LocalDate first, Instant opening) {
        LeaveLedger ledger = LeaveLedger.empty(member.agent(), type, rules.measure());
        Optional<LeaveEntry> allocated = Optional.ofNullable(
                        member.allocations().get(type))
                .map(amount -> LeaveEntry.builder()
                        .id(LeaveEntryId.of("allocated-" + first.getYear()))
                        .kind(LeaveEntryKind.ALLOCATION)
                        .date(first.withDayOfYear(1))
                        .amount(amount)
                        .expiresOn(first.withDayOfYear(first.lengthOfYear()))
                        .recordedAt(opening)
                        .build());
        LeaveAccount account = LeaveAccounts.open(ledger.plus(allocated.stream().toList()), rules);
        List<LeaveEntry> earned = member.hired()
                .filter(hired -> !hired.isAfter(first))
                .map(hired -> account.dueAccruals(first, EmploymentPeriod.from(hired), opening))
                .orElse(List.of());
        accounts.computeIfAbsent(member.agent(), unused -> new LinkedHashMap<>())
                .put(type, LeaveAccounts.open(account.ledger().plus(earned), rules));
    }

    Optional<LeaveAccount> account(AgentId agent, LeaveTypeId type) {
        return Optional.ofNullable(accounts.getOrDefault(agent, Map.of()).get(type));
    }

    Map<AgentId, Map<LeaveTypeId, LeaveAccount>> accounts() {
        return accounts;
    }

    /** Books what a request takes now: nothing, unless it is in force; the reasons why it cannot be booked. */
    List<Rejection> settle(LeaveRequest request, boolean isInForce, Instant now) {
        return request.submission()
                .flatMap(submission -> account(
                                submission.application().agent(),
                                submission.application().leaveType())
                        .map(account -> book(
                                account,
                                isInForce
                                        ? account.charge(request.id(), submission.count(), now)
                                        : account.release(request.id(), now))))
                .orElse(List.of());
    }

    private List<Rejection> book(LeaveAccount account, List<LeaveEntry> entries) {
        LeaveBooking booking = account.book(entries);
        LeaveLedger ledger = booking.ledger();
        accounts.getOrDefault(ledger.agent(), new LinkedHashMap<>())
                .put(ledger.type(), LeaveAccounts.open(ledger, account.policy()));
        return booking.rejections();
    }
}
