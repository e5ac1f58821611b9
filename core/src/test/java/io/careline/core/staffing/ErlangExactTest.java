package io.careline.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.careline.staffing.ServiceLevelDefinition;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every formula against its steady state with 60 digits, to a part in 10^9. */
@DisplayName("Erlang's formulas")
class ErlangExactTest {
    private static final double PART = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "1e-6, 1",
        "1e-6, 5",
        "0.5, 0",
        "0.5, 40",
        "1, 1",
        "9.6, 12",
        "10, 14",
        "200, 3",
        "200, 180",
        "200, 260",
        "3.7, 120",
        "1000, 1000",
        "20000, 19000",
        "20000, 20500",
        "100000, 500",
        "100000, 99000",
        "100000, 100500"
    })
    void the_share_that_is_lost_is_right_to_a_part_in_a_billion(double load, int servers) {
        assertThat(1 / ErlangB.inverse(load, servers)).satisfies(isClose(new ExactErlang(load, servers, 0).blocking()));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-6, 1, 0.1",
        "0.999999, 1, 0.1",
        "0.5, 30, 2",
        "9.6, 10, 0.111",
        "10, 14, 0.111",
        "200, 201, 0.01",
        "200, 260, 0.05",
        "1999.999, 2000, 3",
        "20000, 20500, 0.02",
        "99999.5, 100000, 0.2",
        "100000, 100500, 0.05"
    })
    void waits_without_patience_are_right_to_a_part_in_a_billion(double load, int servers, double within) {
        ErlangC queue = ErlangC.of(load, servers);
        ExactErlang exact = new ExactErlang(load, servers, 0);

        assertThat(queue.waitProbability())
                .satisfies(isClose(exact.waitProbability().doubleValue()));
        assertThat(queue.missed(within, ServiceLevelDefinition.OF_OFFERED)).satisfies(isClose(exact.missed(within)));
        assertThat(queue.answerTime()).satisfies(isClose(exact.answerTime()));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-6, 1, 1, 0.1",
        "0.5, 1, 0.2, 0.3",
        "1, 1, 5, 0.1",
        "9.6, 5, 0.5, 0.2",
        "9.6, 12, 3, 0.1",
        "10, 9, 1, 0.7",
        "10, 30, 1, 0.7",
        "30, 10, 2, 0.9",
        "50, 50, 0.05, 0.3",
        "200, 190, 2, 0.05",
        "200, 220, 0.7, 0.1",
        "200, 205, 0.2, 0",
        "1000, 990, 3, 0.02",
        "3, 0, 0.5, 1.5"
    })
    void waits_with_patience_are_right_to_a_part_in_a_billion(
            double load, int servers, double impatience, double within) {
        ErlangA queue = ErlangA.of(load, servers, impatience);
        ExactErlang.WithPatience exact = new ExactErlang(load, servers, impatience).new WithPatience(within);

        assertThat(queue.waitProbability()).satisfies(isClose(exact.waitProbability()));
        assertThat(queue.abandonment()).satisfies(isClose(exact.abandonment()));
        assertThat(queue.missed(within, ServiceLevelDefinition.OF_OFFERED)).satisfies(isClose(exact.missedOfOffered()));
        assertThat(queue.missed(within, ServiceLevelDefinition.VIRTUAL_WAIT))
                .satisfies(isClose(exact.virtuallyMissed()));
        assertThat(queue.missed(within, ServiceLevelDefinition.OF_OFFERED_WITHOUT_SHORT_ABANDONS))
                .satisfies(isClose(exact.missedWithoutShortAbandons()));
        if (servers > 0) {
            assertThat(queue.answerTime()).satisfies(isClose(exact.answerTime()));
            assertThat(queue.missed(within, ServiceLevelDefinition.OF_ANSWERED))
                    .satisfies(isClose(exact.missedOfAnswered()));
        }
    }

    @ParameterizedTest
    @CsvSource({"100000, 100300, 1, 0.01", "100000, 99000, 2, 0.02", "100000, 95000, 0.5, 0.2", "100000, 90000, 2, 0.1"
    })
    void a_hundred_thousand_agents_lose_no_digits(double load, int servers, double impatience, double within) {
        ErlangA queue = ErlangA.of(load, servers, impatience);
        ExactSums exact = new ExactSums(load, servers, impatience);
        ExactSums later = new ExactSums(load, servers, impatience, within);

        assertThat(queue.waitProbability()).satisfies(isClose(exact.waitProbability()));
        assertThat(queue.abandonment()).satisfies(isClose(exact.abandonment()));
        assertThat(queue.answerTime()).satisfies(isClose(exact.answerTime()));
        assertThat(queue.missed(within, ServiceLevelDefinition.VIRTUAL_WAIT))
                .satisfies(isClose(exact.late(later, within)));
        assertThat(queue.missed(within, ServiceLevelDefinition.OF_OFFERED))
                .satisfies(isClose(exact.missedOfOffered(later, within)));
    }

    @Test
    void a_load_that_is_not_below_the_agents_grows_without_end_and_is_no_negative_time() {
        ErlangC queue = ErlangC.of(12, 12);

        assertThat(queue.isStable()).isFalse();
        assertThat(queue.waitProbability()).isEqualTo(1);
        assertThat(queue.missed(3, ServiceLevelDefinition.OF_OFFERED)).isEqualTo(1);
        assertThat(queue.answerTime()).isInfinite().isPositive();
        assertThat(queue.queueLength()).isInfinite().isPositive();
        assertThat(queue.occupancy()).isEqualTo(1);
    }

    @Test
    void far_more_agents_than_load_leave_nobody_waiting() {
        assertThat(ErlangC.of(0.001, 100_000).waitProbability()).isZero();
        ErlangA queue = ErlangA.of(0.001, 100_000, 1);
        assertThat(queue.waitProbability()).isZero();
        assertThat(queue.abandonment()).isZero();
        assertThat(queue.answerTime()).isZero();
        assertThat(queue.missed(0, ServiceLevelDefinition.OF_OFFERED_WITHOUT_SHORT_ABANDONS))
                .isZero();
        assertThat(queue.occupancy()).isCloseTo(1e-8, within(1e-20));
    }

    /** Below 10^-290 a double has too few digits left. */
    private static Consumer<Double> isClose(double expected) {
        return actual -> assertThat(actual).isCloseTo(expected, within(Math.max(PART * Math.abs(expected), 1e-290)));
    }
}
