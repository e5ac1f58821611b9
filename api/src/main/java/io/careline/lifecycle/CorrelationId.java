package io.careline.lifecycle;

import io.careline.common.Id;

/** Ties together all commands and events of one business matter across aggregates. */
public final class CorrelationId extends Id<CorrelationId> {
    private CorrelationId(String value) {
        super(value);
    }

    /**
     * The correlation id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CorrelationId of(String value) {
        return new CorrelationId(value);
    }
}
