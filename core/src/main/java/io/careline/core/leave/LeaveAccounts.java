package io.careline.core.leave;

import io.careline.common.Incubating;
import io.careline.leave.AnnualLeaveEntitlement;
import io.careline.leave.AnnualLeaveFacts;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import java.util.Objects;

/** Opens ledgers of leave. */
@Incubating(since = "0.1.0")
public final class LeaveAccounts {
    private LeaveAccounts() {}

    /**
     * A ledger that answers, by the rules of its type. Opening reads all entries once.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the measures differ, or an entry changes one that is not before it or takes more
     *     of it away than there is
     * @throws ArithmeticException if the amounts have no common part within 64 bits, which no real ledger reaches
     */
    public static LeaveAccount open(LeaveLedger ledger, LeaveLedgerPolicy policy) {
        return new DefaultLeaveAccount(
                Objects.requireNonNull(ledger, "ledger"), Objects.requireNonNull(policy, "policy"));
    }

    /**
     * The statutory annual leave of mainland China in one year: 5, 10 or 15 days from 1, 10 or 20 years of work on, by the
     * Regulation on Paid Annual Leave for Employees (State Council order 514, articles 2 to 4) and its implementation
     * measures (order 1 of 2008, articles 3, 5, 7, 8, 12). Who joins, leaves or completes twelve months within the year has
     * the calendar days left, or passed, out of 365, without parts of a day. The years of work are those completed on the
     * date of the question: after an anniversary ask again. Pay for leave not taken (article 10) is decided elsewhere.
     * Verify with counsel.
     *
     * @throws NullPointerException if the facts are null
     */
    public static AnnualLeaveEntitlement chinaAnnualLeave(AnnualLeaveFacts facts) {
        return new ChinaAnnualLeave(Objects.requireNonNull(facts, "facts")).entitlement();
    }
}
