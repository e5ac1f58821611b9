package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.ClockName;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallCap;
import io.careline.callback.CallCount;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.RetryRule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallbackPoliciesTest {
    @Test
    @DisplayName("CB3, CB4, CB7: the handbook's promises and steps")
    void the_handbook_promises_a_reply_and_contact() {
        CallbackPolicy policy = CallbackPolicies.handbook();
        assertThat(policy.clocks())
                .extracting(
                        clock -> clock.policy().name() + " " + clock.policy().target())
                .containsExactly(ClockName.REPLY + " PT30M", ClockName.CONTACT + " PT15M");
        assertThat(policy.script()).hasSize(6);
        assertThat(policy.maximumAttempts()).isEqualTo(3);
    }

    @Test
    void a_recycle_has_a_delay_for_each_outcome_but_a_wrong_number() {
        assertThat(CallbackPolicies.recycling())
                .extracting(RetryRule::outcome)
                .containsExactlyInAnyOrder(
                        CallOutcome.BUSY, CallOutcome.FAILED, CallOutcome.NO_ANSWER, CallOutcome.VOICEMAIL);
        assertThat(CallbackPolicies.recycling()).allSatisfy(rule -> {
            assertThat(rule.delay()).isGreaterThanOrEqualTo(Duration.ofMinutes(2));
            assertThat(rule.maximum()).isBetween(1, 10);
        });
    }

    @Test
    @DisplayName("47 CFR 64.1200(c)(1): no call before 08:00 or after 21:00 of the called party's day")
    void american_quiet_hours_are_from_nine_to_eight() {
        assertThat(CallbackPolicies.unitedStatesQuietHours()).hasToString("MON-SUN 21:00-08:00");
    }

    @Test
    void hours_that_leave_no_time_to_call_are_refused() {
        CallbackPolicy mute = CallbackDesk.policy()
                .contactWindows(WeeklyHours.parse("MON-FRI 12:45-13:15"))
                .build();
        assertThatThrownBy(() -> Callbacks.lifecycle(mute, CallbackDesk.CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("callable-hours");
    }

    @Test
    void a_policy_that_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> CallbackDesk.policy().maximumAttempts(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximumAttempts (0) must be at least 1");
        assertThatThrownBy(() -> CallbackDesk.policy().lifetime(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lifetime (PT0S) must be above zero");
        assertThatThrownBy(() ->
                        CallbackDesk.policy().putOffDelay(Duration.ofDays(-1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("putOffDelay (PT-24H) must be above zero");
        assertThatThrownBy(() -> CallbackDesk.policy()
                        .addRetries(RetryRule.of(CallOutcome.BUSY, Duration.ofHours(1), 1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("retries have two rules for BUSY");
    }

    @Test
    void a_rule_a_cap_or_a_count_that_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> RetryRule.of(CallOutcome.ANSWERED, Duration.ofHours(1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outcome (ANSWERED) must be one that did not reach the customer");
        assertThatThrownBy(() -> RetryRule.of(CallOutcome.BUSY, Duration.ZERO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delay (PT0S) must be above zero");
        assertThatThrownBy(() -> RetryRule.of(CallOutcome.BUSY, Duration.ofHours(1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximum (0) must be at least 1");
        assertThatThrownBy(() -> CallCap.of(0, Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximum (0) must be at least 1");
        assertThatThrownBy(() -> CallCap.of(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period (PT0S) must be above zero");
        assertThatThrownBy(() -> CallCount.of(-1, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calls (-1) must not be negative");
    }
}
