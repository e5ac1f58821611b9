package io.careline.core.leave;

import io.careline.common.DaysOfPay;
import io.careline.leave.LeaveAmount;
import io.careline.leave.UnusedLeaveCause;
import io.careline.leave.UnusedLeavePay;
import java.util.Optional;

/**
 * Pay for annual leave not taken in mainland China: 300 % of a day's pay for each day, the wage for the work on it included,
 * or the wage alone (implementation measures, order 1 of 2008, article 10).
 */
record ChinaUnusedLeave(LeaveAmount unused, UnusedLeaveCause cause) {
    private static final String SOURCE = "企业职工带薪年休假实施办法（人力资源和社会保障部令第1号，2008年）第10、12条";
    /** What of the 300 % the wage is not. */
    private static final int SUPPLEMENT = 2;

    UnusedLeavePay pay() {
        return UnusedLeavePay.builder()
                .unused(unused)
                .cause(cause)
                .wage(pay(unused))
                .supplement(
                        switch (cause) {
                            case NOT_ARRANGED -> Optional.of(pay(unused.times(SUPPLEMENT, 1)));
                            case DECLINED_IN_WRITING -> Optional.empty();
                        })
                .source(SOURCE)
                .build();
    }

    private static DaysOfPay pay(LeaveAmount days) {
        return DaysOfPay.of(Math.toIntExact(days.numerator()), Math.toIntExact(days.denominator()));
    }
}
