package io.careline.examples.report;

import java.util.List;
import java.util.Objects;

/**
 * A chart of horizontal bars, one for each named quantity.
 *
 * @param title what is compared
 * @param measure what the quantities are
 * @param bars the bars from top to bottom
 */
public record BarChart(Words title, Measure measure, List<Bar> bars) implements Block {
    /** Copies the list. */
    public BarChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(measure, "measure");
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label what the quantity belongs to
     * @param quantity its size in the chart's measure, not negative
     * @param severity how much attention it asks for
     */
    public record Bar(Words label, double quantity, Severity severity) {
        /** Checks that the quantity can be drawn. */
        public Bar {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(severity, "severity");
            if (!(quantity >= 0) || Double.isInfinite(quantity)) {
                throw new IllegalArgumentException("quantity (" + quantity + ") of " + label + " must be 0 or more");
            }
        }

        /** A plain bar. */
        public static Bar of(Words label, double quantity) {
            return new Bar(label, quantity, Severity.NONE);
        }

        /** The same bar with a severity. */
        public Bar with(Severity newSeverity) {
            return new Bar(label, quantity, newSeverity);
        }
    }
}
