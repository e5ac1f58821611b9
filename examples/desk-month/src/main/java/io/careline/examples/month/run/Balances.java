package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.core.leave.LeaveAccounts;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.leave.EmploymentPeriod;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveBooking;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveTypeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leave everybody has, and what requests take of it. */
public final class Balances {
    /** The staff file says days; eight hours are one where the handbook counts leave in hours. */
    private static final long HOURS_OF_DAY = 8;

    private final Map<AgentId, Map<LeaveTypeId, LeaveAccount>> accounts = new LinkedHashMap<>();

    Balances(LeavePolicy policy, Staff staff, LocalDate first) {
        Instant opening = first.atStartOfDay(policy.zone()).toInstant();
        for (StaffMember member : staff.members()) {
            for (LeaveRule rule : policy.rules()) {
                LeaveTypeId type = rule.leave().id();
                if (rule.ledger().isPresent() || member.allocations().containsKey(type)) {
                    open(member, rule, first, opening);
                }
            }
        }
    }

    private void open(StaffMember member, LeaveRule rule, LocalDate first, Instant opening) {
        LeaveTypeId type = rule.leave().id();
        LeaveLedgerPolicy rules = rule.ledger()
                .orElseGet(() -> LeaveLedgerPolicy.builder()
                        .measure(rule.leave().counting().unit().measure())
                        .build());
        LeaveLedger ledger = LeaveLedger.empty(member.agent(), type, rules.measure());
        List<LeaveEntry> allocated = new ArrayList<>();
        Optional.ofNullable(member.allocations().get(type))
                .map(days -> LeaveEntry.builder()
                        .id(LeaveEntryId.of("allocated-" + first.getYear()))
                        .kind(LeaveEntryKind.ALLOCATION)
                        .date(first.withDayOfYear(1))
                        .amount(amount(rules.measure(), days))
                        .expiresOn(first.withDayOfYear(first.lengthOfYear()))
                        .recordedAt(opening)
                        .build())
                .ifPresent(allocated::add);
        LeaveAccount account = LeaveAccounts.open(ledger.plus(allocated), rules);
        List<LeaveEntry> earned = member.hired()
                .filter(hired -> !hired.isAfter(first))
                .map(hired -> account.dueAccruals(first, EmploymentPeriod.from(hired), opening))
                .orElse(List.of());
        accounts.computeIfAbsent(member.agent(), unused -> new LinkedHashMap<>())
                .put(type, LeaveAccounts.open(account.ledger().plus(earned), rules));
    }

    private static LeaveAmount amount(LeaveMeasure measure, int days) {
        return measure == LeaveMeasure.HOURS ? LeaveAmount.hours(HOURS_OF_DAY * days) : LeaveAmount.days(days);
    }

    Optional<LeaveAccount> account(AgentId agent, LeaveTypeId type) {
        return Optional.ofNullable(accounts.getOrDefault(agent, Map.of()).get(type));
    }

    /** Books what a request takes now: nothing, unless it is in force. */
    void settle(LeaveRequest request, boolean isInForce, Instant now) {
        request.submission().ifPresent(submission -> {
            AgentId agent = submission.application().agent();
            account(agent, submission.application().leaveType()).ifPresent(account -> {
                LeaveBooking booking = account.book(
                        isInForce
                                ? account.charge(request.id(), submission.count(), now)
                                : account.release(request.id(), now));
                accounts.getOrDefault(agent, new LinkedHashMap<>())
                        .put(booking.ledger().type(), LeaveAccounts.open(booking.ledger(), account.policy()));
            });
        });
    }

    /** Everybody's accounts. */
    public Map<AgentId, Map<LeaveTypeId, LeaveAccount>> accounts() {
        return accounts;
    }
}
