package io.careline.lifecycle;

import io.careline.common.Id;

/** The id of one event, made from its command's id and a counter, so that deciding again gives the same events. */
public final class EventId extends Id<EventId> {
    private EventId(String value) {
        super(value);
    }

    /**
     * The event id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    /**
     * The id of the n-th event of a command; a long one is {@linkplain #fitting shortened}.
     *
     * @param commandId the command that was accepted
     * @param position from 1
     * @throws IllegalArgumentException if the position is below 1
     */
    public static EventId of(CommandId commandId, int position) {
        if (position < 1) {
            throw new IllegalArgumentException("position (" + position + ") must be at least 1");
        }
        return new EventId(fitting(commandId.value() + "#" + position));
    }
}
