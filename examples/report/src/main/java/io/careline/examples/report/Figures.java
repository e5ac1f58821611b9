package io.careline.examples.report;

import java.util.List;
import java.util.Objects;

/**
 * The headline figures of a section, shown as a row of tiles.
 *
 * @param figures the tiles in reading order
 */
public record Figures(List<Figure> figures) implements Block {
    /** Copies the list. */
    public Figures {
        figures = List.copyOf(figures);
    }

    /** The given tiles. */
    public static Figures of(Figure... figures) {
        return new Figures(List.of(figures));
    }

    /**
     * One tile.
     *
     * @param label what is counted or measured
     * @param value the figure
     * @param hint what to compare it with; may be empty
     * @param severity how much attention the figure asks for
     */
    public record Figure(Words label, Value value, Words hint, Severity severity) {
        /** Checks that all parts are given. */
        public Figure {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(hint, "hint");
            Objects.requireNonNull(severity, "severity");
        }

        /** A plain tile. */
        public static Figure of(Words label, Value value, Words hint) {
            return new Figure(label, value, hint, Severity.NONE);
        }

        /** The same tile with a severity. */
        public Figure with(Severity newSeverity) {
            return new Figure(label, value, hint, newSeverity);
        }
    }
}
