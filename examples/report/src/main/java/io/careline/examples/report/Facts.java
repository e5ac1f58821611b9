package io.careline.examples.report;

import java.util.List;

/**
 * A short list of labelled values.
 *
 * @param facts the values in reading order
 */
public record Facts(List<Fact> facts) implements Block {
    /** Copies the list. */
    public Facts {
        facts = List.copyOf(facts);
    }

    /** The given labelled values. */
    public static Facts of(Fact... facts) {
        return new Facts(List.of(facts));
    }
}
