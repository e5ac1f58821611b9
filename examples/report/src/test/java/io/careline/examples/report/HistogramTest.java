package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How samples are sorted into bins, and where the markers stand. */
class HistogramTest {
    private static final Words TITLE = Words.of("Time", "用时");

    @Test
    void a_sample_on_an_edge_belongs_to_the_bin_above() {
        Histogram histogram =
                Histogram.of(TITLE, Measure.NUMBER, List.of(0.0, 10.0, 20.0), 0, 9.99, 10, 10, 19, 20, 1e9);
        assertThat(histogram.counts()).containsExactly(2L, 3L, 2L);
    }

    @Test
    void the_median_of_an_even_count_is_the_mean_of_the_two_in_the_middle() {
        Histogram histogram = Histogram.of(TITLE, Measure.NUMBER, List.of(0.0), 4, 1, 3, 2);
        assertThat(histogram.median()).hasValue(2.5);
        assertThat(Histogram.of(TITLE, Measure.NUMBER, List.of(0.0), 3, 1, 2).median())
                .hasValue(2);
    }

    @Test
    void nine_tenths_of_the_samples_do_not_exceed_the_ninetieth() {
        assertThat(Histogram.of(TITLE, Measure.NUMBER, List.of(0.0), 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)
                        .ninetieth())
                .hasValue(9);
        assertThat(Histogram.of(TITLE, Measure.NUMBER, List.of(0.0), 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)
                        .ninetieth())
                .hasValue(10);
        assertThat(Histogram.of(TITLE, Measure.NUMBER, List.of(0.0), 5).ninetieth())
                .hasValue(5);
    }

    @Test
    void without_samples_there_are_no_markers() {
        Histogram histogram = Histogram.of(TITLE, Measure.NUMBER, List.of(0.0, 1.0));
        assertThat(histogram.counts()).containsExactly(0L, 0L);
        assertThat(histogram.median()).isEmpty();
        assertThat(histogram.ninetieth()).isEmpty();
    }

    @Test
    void a_sample_below_the_first_edge_is_refused_with_both_named() {
        assertThatThrownBy(() -> Histogram.of(TITLE, Measure.NUMBER, List.of(1.0, 2.0), 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample (0.5) must not be below the first edge [1.0, 2.0]");
    }

    @Test
    void edges_must_rise() {
        assertThatThrownBy(() -> Histogram.of(TITLE, Measure.NUMBER, List.of(1.0, 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edges ([1.0, 1.0]) must rise");
    }
}
