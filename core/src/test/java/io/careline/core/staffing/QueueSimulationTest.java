package io.careline.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.careline.staffing.ServiceLevelDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas against queues acted out event by event; the seed is fixed, so that chance has had its say. */
@DisplayName("A simulated queue")
class QueueSimulationTest {
    private static final int CUSTOMERS_OF_BATCH = 10_000;

    @ParameterizedTest
    @CsvSource({"10, 14, 0.111", "3, 4, 0.3", "40, 45, 0.05"})
    void waits_as_erlang_c_says(double load, int servers, double within) {
        SimulatedQueue.Result seen = new SimulatedQueue(load, servers, 0, within, 7).run(CUSTOMERS_OF_BATCH);

        assertThatItAgrees(seen, ErlangC.of(load, servers), within);
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 1, 0.2", "10, 12, 0.5, 0.111", "40, 30, 3, 0.05", "5, 2, 0.3, 1.5"})
    void waits_and_gives_up_as_erlang_a_says(double load, int servers, double impatience, double within) {
        SimulatedQueue.Result seen = new SimulatedQueue(load, servers, impatience, within, 7).run(CUSTOMERS_OF_BATCH);

        assertThat(seen.abandonment().value()).isPositive();
        assertThatItAgrees(seen, ErlangA.of(load, servers, impatience), within);
    }

    private static void assertThatItAgrees(SimulatedQueue.Result seen, QueueModel queue, double within) {
        assertThatItAgrees(seen.waitProbability(), queue.waitProbability());
        assertThatItAgrees(seen.abandonment(), queue.abandonment());
        assertThatItAgrees(seen.answeredWithin(), 1 - queue.missed(within, ServiceLevelDefinition.OF_OFFERED));
        assertThatItAgrees(seen.answerTime(), queue.answerTime());
    }

    private static void assertThatItAgrees(SimulatedQueue.Mean seen, double expected) {
        assertThat(seen.margin()).isLessThan(0.05);
        assertThat(seen.value()).isCloseTo(expected, within(seen.margin()));
    }
}
