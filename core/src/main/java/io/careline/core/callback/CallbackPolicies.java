package io.careline.core.callback;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HourRange;
import io.careline.calendar.TimeBasis;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallbackClock;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.RetryRule;
import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/**
 * Ready-made rules on callbacks: a whole policy, and parts to put into one's own. Whether a law applies to a call is for
 * counsel to say; the parts only say what it asks for.
 */
@Incubating(since = "0.1.0")
public final class CallbackPolicies {
    private CallbackPolicies() {}

    /**
     * What the handbooks say, and the library's own choice where they are silent.
     *
     * <p>Theirs: a promised reply within 30 minutes (rule CB3), contact within 15 minutes and then reassignable on the
     * customer's report (rules CB7, CP12), the six steps of a call (rule CB4); both clocks count the desk's working
     * time. Ours: {@link #threeAttempts()}, seven days to live, no contact windows.
     */
    public static CallbackPolicy handbook() {
        return CallbackPolicy.builder()
                .version(PolicyVersion.of("callback-handbook", "1"))
                .retries(threeAttempts())
                .addClocks(
                        CallbackClock.builder()
                                .policy(clock(ClockName.REPLY, Duration.ofMinutes(30)))
                                .purpose(CallbackPurpose.REPLY_OWED)
                                .build(),
                        CallbackClock.of(clock(ClockName.CONTACT, Duration.ofMinutes(15))))
                .build();
    }

    private static ClockPolicy clock(ClockName name, Duration target) {
        return ClockPolicy.builder()
                .name(name)
                .target(ClockTarget.of(target))
                .basis(TimeBasis.BUSINESS)
                .build();
    }

    /**
     * Three attempts two hours apart, counted from the dialling, for everything but a wrong number, which is not called
     * again. The library's own choice: no source prescribes it.
     */
    public static List<RetryRule> threeAttempts() {
        Duration delay = Duration.ofHours(2);
        return List.of(
                RetryRule.of(CallOutcome.NO_ANSWER, delay, 3),
                RetryRule.of(CallOutcome.BUSY, delay, 3),
                RetryRule.of(CallOutcome.VOICEMAIL, delay, 3),
                RetryRule.of(CallOutcome.FAILED, delay, 3));
    }

    /**
     * A recycle as VICIdial's lead recycling has it: a delay and a maximum for each outcome, within the bounds that it
     * sets (a delay of 120 seconds or more, 1 to 10 attempts). The figures are ours: busy after 3 minutes, failed after
     * 10, no answer after 30, voicemail after 4 hours. Raise {@link CallbackPolicy#maximumAttempts()} to make use of it.
     */
    public static List<RetryRule> recycling() {
        return List.of(
                RetryRule.of(CallOutcome.BUSY, Duration.ofMinutes(3), 4),
                RetryRule.of(CallOutcome.FAILED, Duration.ofMinutes(10), 3),
                RetryRule.of(CallOutcome.NO_ANSWER, Duration.ofMinutes(30), 4),
                RetryRule.of(CallOutcome.VOICEMAIL, Duration.ofHours(4), 2));
    }

    /**
     * The hours in which telephone solicitation of residential subscribers is forbidden in the United States: before
     * 08:00 and after 21:00, local time at the called party's location (47 CFR 64.1200(c)(1)). Some states ask for more.
     */
    public static WeeklyHours unitedStatesQuietHours() {
        return WeeklyHours.of(EnumSet.allOf(DayOfWeek.class), HourRange.parse("21:00-08:00"));
    }
}
