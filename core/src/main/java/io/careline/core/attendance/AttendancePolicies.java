package io.careline.core.attendance;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceStep;
import io.careline.attendance.LatenessRule;
import io.careline.attendance.PayDeduction;
import io.careline.common.DaysOfPay;
import io.careline.common.Incubating;
import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;

/** Ready-made rules on attendance. What they deduct is only proposed; whether it is allowed is for counsel to say. */
@Incubating(since = "0.1.0")
public final class AttendancePolicies {
    private static final String A1 = "A1";
    private static final String A2 = "A2";
    private static final String A3 = "A3";

    private AttendancePolicies() {}

    /**
     * The restaurant's ladder (rules A1, A2): 15 minutes late is one lateness and 5 yuan, three latenesses of a month are
     * a day's pay, an hour is half a day's pay, and so is leaving early with the day's work undone.
     *
     * <p>Where the handbook is silent: exactly 15 minutes are a lateness (gap G7), a day's pay for three stands for their
     * three times 5 yuan, and an hour late is no lateness to be counted as well.
     */
    public static AttendancePolicy restaurant() {
        PayDeduction halfDay = PayDeduction.of(DaysOfPay.of(1, 2));
        return AttendancePolicy.builder()
                .version(PolicyVersion.of("attendance-restaurant", "1"))
                .addLateness(
                        step(Duration.ofMinutes(15), AttendanceOutcome.LATE, A1)
                                .latenesses(1)
                                .deduction(PayDeduction.of(Money.of("CNY", "5")))
                                .build(),
                        step(Duration.ofHours(1), AttendanceOutcome.HALF_DAY, A1)
                                .deduction(halfDay)
                                .build())
                .addEarlyLeave(
                        step(Duration.ZERO, AttendanceOutcome.EARLY_LEAVE, "A4").build(),
                        step(Duration.ZERO, AttendanceOutcome.EARLY_LEAVE, A2)
                                .onlyIfWorkUndone(true)
                                .deduction(halfDay)
                                .build())
                .monthlyLateness(LatenessRule.builder()
                        .count(3)
                        .deduction(PayDeduction.of(DaysOfPay.of(1)))
                        .ruleId(A1)
                        .build())
                .build();
    }

    /** The strict shop's (rule A3): 20 minutes or more late, or away from the post at a time, are an absence. */
    public static AttendancePolicy strictShop() {
        Duration twentyMinutes = Duration.ofMinutes(20);
        return AttendancePolicy.builder()
                .version(PolicyVersion.of("attendance-strict-shop", "1"))
                .addLateness(step(twentyMinutes, AttendanceOutcome.ABSENT, A3).build())
                .addAway(step(twentyMinutes, AttendanceOutcome.ABSENT, A3).build())
                .build();
    }

    private static AttendanceStep.Builder step(Duration from, AttendanceOutcome outcome, String ruleId) {
        AttendanceStep.Builder step = AttendanceStep.builder();
        step.from(from).outcome(outcome).ruleId(ruleId);
        return step;
    }
}
