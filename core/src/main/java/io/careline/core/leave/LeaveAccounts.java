package io.careline.core.leave;

import io.careline.common.Incubating;
import io.careline.leave.AnnualLeaveEntitlement;
import io.careline.leave.AnnualLeaveFacts;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.UnusedLeaveCause;
import io.careline.leave.UnusedLeavePay;
import java.util.Objects;
import java.util.Optional;

/** Opens ledgers of leave, and tells what the law gives. */
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
     * date of the question: after an anniversary ask again. Verify with counsel.
     *
     * @throws NullPointerException if the facts are null
     */
    public static AnnualLeaveEntitlement chinaAnnualLeave(AnnualLeaveFacts facts) {
        return new ChinaAnnualLeave(Objects.requireNonNull(facts, "facts")).entitlement();
    }

    /**
     * What mainland China's law gives for annual leave of one year that was not taken: 300 % of a day's pay for each day,
     * the wage for the work on it included; the wage alone if the employee declined the leave in writing (implementation
     * measures, order 1 of 2008, article 10). Leave taken beyond what is due is not taken back (article 12). Leave put off
     * to the next year with the employee's consent (article 9) is not unused: count it as taken. Verify with counsel.
     *
     * @param due what the year gives, a leaver's part of the year for a leaver
     * @param taken what was taken of it, in days
     * @return a proposal; empty if nothing is left
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code taken} is not in days or below zero
     * @throws ArithmeticException if {@code taken} is a fraction with numbers beyond 32 bits
     */
    public static Optional<UnusedLeavePay> chinaUnusedLeavePay(
            AnnualLeaveEntitlement due, LeaveAmount taken, UnusedLeaveCause cause) {
        Objects.requireNonNull(cause, "cause");
        if (taken.measure() != LeaveMeasure.DAYS || taken.isNegative()) {
            throw new IllegalArgumentException("taken (" + taken + ") must be in days and not below zero");
        }
        return Optional.of(due.amount().minus(taken))
                .filter(LeaveAmount::isPositive)
                .map(unused -> new ChinaUnusedLeave(unused, cause).pay());
    }
}
