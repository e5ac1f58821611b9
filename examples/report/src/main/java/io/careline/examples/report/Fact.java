package io.careline.examples.report;

import java.util.Objects;

/**
 * One labelled value, such as the period that a report covers.
 *
 * @param label what the value is
 * @param value the value
 */
public record Fact(Words label, Value value) {
    /** Checks that both parts are given. */
    public Fact {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }

    /** A labelled value. */
    public static Fact of(Words label, Value value) {
        return new Fact(label, value);
    }
}
