package io.careline.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveAmountTest {
    @ParameterizedTest
    @CsvSource({"2.50d, 2.5d", "10/4d, 2.5d", "1/3d, 1/3d", "-08h, -8h", "0.0h, 0h", "5/12d, 5/12d", "100d, 100d"})
    void a_text_is_read_and_written_in_one_form(String text, String canonical) {
        assertThat(LeaveAmount.parse(text)).hasToString(canonical).isEqualTo(LeaveAmount.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2.d", "1/0d", "1/-2d", "2D", "d", "1.5/2d", "99999999999999999999d", "+1d"})
    void a_text_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> LeaveAmount.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount (" + text + ")");
    }

    @Test
    void thirds_add_up_exactly() {
        LeaveAmount third = LeaveAmount.days(1).times(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(LeaveAmount.days(1));
        assertThat(LeaveAmount.hours(Duration.ofMinutes(20)).times(3, 1)).isEqualTo(LeaveAmount.hours(1));
    }

    @Test
    void an_amount_is_rounded_to_a_step() {
        LeaveAmount half = LeaveAmount.halfDays(1);

        assertThat(LeaveAmount.parse("1.2d").rounded(half, RoundingMode.UP)).hasToString("1.5d");
        assertThat(LeaveAmount.parse("1.2d").rounded(half, RoundingMode.DOWN)).hasToString("1d");
        assertThat(LeaveAmount.parse("1.25d").rounded(half, RoundingMode.HALF_UP))
                .hasToString("1.5d");
        assertThat(LeaveAmount.parse("1.5d").rounded(half, RoundingMode.UP)).hasToString("1.5d");
        assertThatThrownBy(() -> half.rounded(LeaveAmount.days(0), RoundingMode.UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("step (0d)");
    }

    @Test
    void days_and_hours_do_not_mix() {
        assertThatThrownBy(() -> LeaveAmount.days(1).plus(LeaveAmount.hours(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount (8h) must be in DAYS as 1d");
    }

    @Property
    void arithmetic_is_that_of_whole_numbers_of_a_common_part(
            @ForAll @IntRange(min = -500, max = 500) int one,
            @ForAll @IntRange(min = -500, max = 500) int other,
            @ForAll @IntRange(min = 1, max = 60) int parts) {
        LeaveAmount first = LeaveAmount.of(LeaveMeasure.HOURS, one, parts);
        LeaveAmount second = LeaveAmount.of(LeaveMeasure.HOURS, other, parts);

        assertThat(first.plus(second)).isEqualTo(LeaveAmount.of(LeaveMeasure.HOURS, one + other, parts));
        assertThat(first.minus(second)).isEqualTo(LeaveAmount.of(LeaveMeasure.HOURS, one - other, parts));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.compare(one, other));
        assertThat(LeaveAmount.parse(first.toString())).isEqualTo(first);
    }
}
