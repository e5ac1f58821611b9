package io.careline.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.staffing.IntervalFigure;
import io.careline.staffing.IntervalFigures;
import io.careline.staffing.IntervalMeasure;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("M: measures of what was counted")
class IntervalFiguresTest {
    private static final IntervalFigures MORNING = IntervalFigures.builder()
            .threshold(Duration.ofSeconds(20))
            .shortAbandonThreshold(Duration.ofSeconds(5))
            .offered(120)
            .answered(100)
            .answeredWithin(90)
            .abandoned(20)
            .abandonedWithin(8)
            .shortAbandons(4)
            .handled(100)
            .solvedAtFirstContact(75)
            .waitOfAnswered(Duration.ofSeconds(1250))
            .talk(Duration.ofMinutes(200))
            .hold(Duration.ofMinutes(20))
            .wrapUp(Duration.ofMinutes(80))
            .available(Duration.ofMinutes(100))
            .scheduled(Duration.ofHours(10))
            .adherent(Duration.ofHours(9))
            .away(Duration.ofHours(3))
            .build();

    @ParameterizedTest
    @CsvSource({
        "SERVICE_LEVEL_OF_OFFERED, 90, 120, 0.75",
        "SERVICE_LEVEL_OF_ANSWERED, 90, 100, 0.9",
        "SERVICE_LEVEL_WITHOUT_SHORT_ABANDONS, 90, 112, 0.8035714285714286",
        "AVERAGE_ANSWER_TIME, 1250, 100, 12.5",
        "AVERAGE_HANDLING_TIME, 18000, 100, 180",
        "OCCUPANCY, 18000, 24000, 0.75",
        "ABANDONMENT, 20, 120, 0.16666666666666666",
        "ABANDONMENT_WITHOUT_SHORT, 16, 116, 0.13793103448275862",
        "FIRST_CONTACT_RESOLUTION, 75, 100, 0.75",
        "ADHERENCE, 32400, 36000, 0.9",
        "SHRINKAGE, 10800, 36000, 0.3"
    })
    void each_is_divided_as_its_definition_says(
            IntervalMeasure measure, String numerator, String denominator, double value) {
        IntervalFigure figure = MORNING.measure(measure).orElseThrow();

        assertThat(figure.measure()).isEqualTo(measure);
        assertThat(figure.numerator()).isEqualByComparingTo(numerator);
        assertThat(figure.denominator()).isEqualByComparingTo(denominator);
        assertThat(figure.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(IntervalMeasure.class)
    void nothing_is_divided_by_nothing(IntervalMeasure measure) {
        IntervalFigures nothing =
                IntervalFigures.builder().threshold(Duration.ofSeconds(20)).build();

        assertThat(nothing.measure(measure)).isEmpty();
    }

    @Test
    void stretches_are_added_up_before_they_are_divided() {
        IntervalFigures quiet = IntervalFigures.builder()
                .threshold(Duration.ofSeconds(20))
                .shortAbandonThreshold(Duration.ofSeconds(5))
                .offered(1)
                .build();

        assertThat(MORNING.plus(quiet).measure(IntervalMeasure.SERVICE_LEVEL_OF_OFFERED))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualTo(90.0 / 121));
        assertThat(MORNING.plus(MORNING).measure(IntervalMeasure.AVERAGE_HANDLING_TIME))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualTo(180));
        assertThat(MORNING.plus(MORNING).away()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void what_cannot_have_been_counted_is_refused() {
        IntervalFigures other =
                IntervalFigures.builder().threshold(Duration.ofSeconds(30)).build();

        assertThatThrownBy(() -> MORNING.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thresholds (PT30S, PT0S) must be PT20S, PT5S");
        assertThatThrownBy(() -> figures().answered(3).answeredWithin(4).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answeredWithin (4) must be at most answered (3)");
        assertThatThrownBy(() -> figures().offered(-1).build()).hasMessage("offered (-1) must not be negative");
        assertThatThrownBy(() -> figures().talk(Duration.ofSeconds(-1)).build())
                .hasMessage("talk (PT-1S) must not be negative");
        assertThatThrownBy(() -> figures()
                        .scheduled(Duration.ofHours(1))
                        .away(Duration.ofHours(2))
                        .build())
                .hasMessage("away (PT2H) must be at most scheduled (PT1H)");
    }

    private static IntervalFigures.Builder figures() {
        return IntervalFigures.builder().threshold(Duration.ofSeconds(20));
    }
}
