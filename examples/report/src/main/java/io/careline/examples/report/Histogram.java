package io.careline.examples.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often a quantity fell between labelled edges, with its median and 90th percentile.
 *
 * @param title what was measured
 * @param measure what the quantities are
 * @param edges the lower edge of each bin, rising; the last bin is open above
 * @param counts how many samples fell into each bin, one for each edge
 * @param median the middle sample, or the mean of the two middle ones; empty without samples
 * @param ninetieth the smallest sample that at least nine tenths do not exceed; empty without samples
 */
public record Histogram(
        Words title,
        Measure measure,
        List<Double> edges,
        List<Long> counts,
        OptionalDouble median,
        OptionalDouble ninetieth)
        implements Block {
    /** Copies the lists and checks that the bins are in order. */
    public Histogram {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(measure, "measure");
        edges = List.copyOf(edges);
        counts = List.copyOf(counts);
        if (edges.isEmpty() || edges.size() != counts.size()) {
            throw new IllegalArgumentException("counts (" + counts + ") must be one for each edge (" + edges + ")");
        }
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i - 1) >= edges.get(i)) {
                throw new IllegalArgumentException("edges (" + edges + ") must rise");
            }
        }
    }

    /**
     * Sorts samples into bins; a sample on an edge belongs to the bin above it.
     *
     * @throws IllegalArgumentException if a sample is below the first edge or the edges do not rise
     */
    public static Histogram of(Words title, Measure measure, List<Double> edges, double... samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        long[] counts = new long[edges.size()];
        for (double sample : sorted) {
            counts[bin(edges, sample)]++;
        }
        return new Histogram(
                title, measure, edges, Arrays.stream(counts).boxed().toList(), median(sorted), ninetieth(sorted));
    }

    /** The bin that a quantity falls into, counted from 0. */
    static int bin(List<Double> edges, double quantity) {
        return IntStream.range(0, edges.size())
                .filter(i -> edges.get(i) <= quantity)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalArgumentException(
                        "sample (" + quantity + ") must not be below the first edge " + edges));
    }

    private static OptionalDouble median(double[] sorted) {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    private static OptionalDouble ninetieth(double[] sorted) {
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted[(9 * sorted.length + 9) / 10 - 1]);
    }
}
