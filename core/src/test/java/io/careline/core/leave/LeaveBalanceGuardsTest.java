package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryId;
import io.careline.leave.LeaveEntryKind;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.LeaveView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leave that is taken from an allocation: five days, from the 4th of March to the 20th. */
@DisplayName("L15: paid annual leave is taken from its balance")
class LeaveBalanceGuardsTest {
    private static final LeaveLedgerPolicy LEDGER =
            LeaveLedgerPolicy.builder().measure(LeaveMeasure.DAYS).build();
    private static final LeaveType ANNUAL = LeaveType.builder()
            .id(LeaveTypeId.PAID_ANNUAL)
            .paid(true)
            .balanceNeeded(true)
            .build();

    private static LeavePolicy policy(boolean isPendingCounted) {
        LeaveRule rule = LeaveOffice.rule(ANNUAL)
                .ledger(LEDGER)
                .pendingCounted(isPendingCounted)
                .build();
        return LeaveOffice.policy(rule).build();
    }

    private static LeaveLedger ledger(LeaveEntry... more) {
        LeaveEntry granted = LeaveEntry.builder()
                .id(LeaveEntryId.of("grant"))
                .kind(LeaveEntryKind.ALLOCATION)
                .date(LeaveOffice.march(4))
                .expiresOn(LeaveOffice.march(20))
                .amount(LeaveAmount.days(5))
                .recordedAt(Instant.EPOCH)
                .build();
        return LeaveLedger.empty(LeaveOffice.ANN.id(), LeaveTypeId.PAID_ANNUAL, LeaveMeasure.DAYS)
                .plus(List.of(granted))
                .plus(List.of(more));
    }

    private static LeaveView other(int first, int last, LeaveStatus status) {
        LeaveSpan span = LeaveOffice.march(first, last);
        return LeaveView.builder()
                .id(LeaveRequestId.of("L-9"))
                .leaveType(LeaveTypeId.PAID_ANNUAL)
                .span(span)
                .status(status)
                .count(LeaveCounts.count(span, LeaveCounting.builder().build(), LeaveOffice::day))
                .build();
    }

    private static List<String> reasons(LeavePolicy policy, LeaveSpan span, LeaveFacts.Builder facts) {
        return LifecycleDesk.rules(new LeaveOffice(policy)
                .send(LeaveOffice.submit(LeaveOffice.wish(span).leaveType(LeaveTypeId.PAID_ANNUAL), facts))
                .rejections());
    }

    @Test
    void nobody_takes_what_nobody_knows_of() {
        assertThat(reasons(policy(true), LeaveOffice.march(5, 6), LeaveOffice.facts()))
                .containsExactly("leave.ledger-missing");
        LeaveLedger bobs = LeaveLedger.empty(LeaveOffice.BOB.id(), LeaveTypeId.PAID_ANNUAL, LeaveMeasure.DAYS);
        assertThat(reasons(
                        policy(true),
                        LeaveOffice.march(5, 6),
                        LeaveOffice.facts().ledger(bobs)))
                .containsExactly("leave.ledger-missing");
    }

    @Test
    void every_day_lies_in_the_window_of_an_allocation() {
        LeaveFacts.Builder facts = LeaveOffice.facts().ledger(ledger());
        assertThat(reasons(policy(true), LeaveOffice.march(19, 20), facts)).isEmpty();
        assertThat(reasons(policy(true), LeaveOffice.march(20, 23), facts))
                .containsExactly("leave.unallocated", "leave.balance-too-low");
        LeaveEntry reversal = LeaveEntry.builder()
                .id(LeaveEntryId.of("reversal"))
                .kind(LeaveEntryKind.REVERSAL)
                .date(LeaveOffice.march(4))
                .target(LeaveEntryId.of("grant"))
                .amount(LeaveAmount.days(5))
                .recordedAt(Instant.EPOCH)
                .build();
        assertThat(reasons(
                        policy(true),
                        LeaveOffice.march(5, 5),
                        LeaveOffice.facts().ledger(ledger(reversal))))
                .containsExactly("leave.unallocated", "leave.balance-too-low");
    }

    @Test
    void approved_leave_counts_once_whether_it_is_booked_or_not() {
        LeaveView taken = other(10, 12, LeaveStatus.APPROVED);
        LeaveFacts.Builder unbooked = LeaveOffice.facts().ledger(ledger()).addRequests(taken);
        assertThat(reasons(policy(true), LeaveOffice.march(5, 6), unbooked)).isEmpty();
        assertThat(reasons(policy(true), LeaveOffice.march(4, 6), unbooked)).containsExactly("leave.balance-too-low");
        LeaveLedger booked = LeaveAccounts.open(ledger(), LEDGER)
                .book(LeaveAccounts.open(ledger(), LEDGER).charge(taken.id(), taken.count(), Instant.EPOCH))
                .ledger();
        LeaveFacts.Builder once = LeaveOffice.facts().ledger(booked).addRequests(taken);
        assertThat(reasons(policy(true), LeaveOffice.march(5, 6), once)).isEmpty();
        assertThat(reasons(policy(true), LeaveOffice.march(4, 6), once)).containsExactly("leave.balance-too-low");
    }

    @Test
    void pending_requests_count_where_the_desk_says_so() {
        LeaveFacts.Builder facts = LeaveOffice.facts().ledger(ledger()).addRequests(other(10, 12, LeaveStatus.PENDING));
        assertThat(reasons(policy(true), LeaveOffice.march(4, 6), facts)).containsExactly("leave.balance-too-low");
        assertThat(reasons(policy(false), LeaveOffice.march(4, 6), facts)).isEmpty();
    }

    @Test
    void the_refusal_says_what_is_left_and_what_was_asked() {
        LeaveFacts.Builder facts =
                LeaveOffice.facts().ledger(ledger()).addRequests(other(10, 12, LeaveStatus.APPROVED));
        assertThat(new LeaveOffice(policy(true))
                        .send(LeaveOffice.submit(
                                LeaveOffice.wish(LeaveOffice.march(4, 6)).leaveType(LeaveTypeId.PAID_ANNUAL), facts))
                        .rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("ann has 2d of paid-annual left and asks for 3d.");
    }

    @Test
    void a_balance_and_the_rules_of_its_ledgers_come_together_in_one_measure() {
        assertThatThrownBy(() -> LeaveRule.of(ANNUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger () of paid-annual must be there if and only if a balance is needed");
        LeaveLedgerPolicy hours =
                LeaveLedgerPolicy.builder().measure(LeaveMeasure.HOURS).build();
        assertThatThrownBy(() -> LeaveOffice.rule(ANNUAL).ledger(hours).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger measure (HOURS) of paid-annual must be that of its unit: HALF_DAY");
    }
}
