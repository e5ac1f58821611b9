package io.careline.examples.replay.mapping;

import io.careline.examples.replay.input.ColumnName;
import java.util.Map;
import java.util.Optional;

/** Where the value of an attribute comes from. */
sealed interface Origin {
    /**
     * The activity itself, which says as much.
     *
     * @param text the value
     */
    record Constant(String text) implements Origin {}

    /**
     * The mapping: the log does not say.
     *
     * @param text the value
     */
    record Imputation(String text) implements Origin {}

    /**
     * A column of the log.
     *
     * @param column the column
     * @param values what its values stand for; empty: for themselves
     * @param otherwise what to take where the cell is blank or its value is not listed; none: nothing, and a fault
     */
    record Column(ColumnName column, Map<String, String> values, Optional<String> otherwise) implements Origin {}

    /** Who acted. */
    record User() implements Origin {}

    /** Who acts next in the case; who acted, at the end of it. */
    record NextUser() implements Origin {}

    /** The case. */
    record Case() implements Origin {}

    /** The time of the event. */
    record Time() implements Origin {}
}
