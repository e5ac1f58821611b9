package io.careline.lifecycle;

import io.careline.common.Id;

/**
 * The id of one command as it was sent: the key of idempotence.
 *
 * <p>Sending a command again under its id changes nothing. Keep it well below 255 characters: the ids of the events
 * that follow, and of the commands that react to them, are made from it.
 */
public final class CommandId extends Id<CommandId> {
    private CommandId(String value) {
        super(value);
    }

    /**
     * The command id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    /**
     * The id of the n-th command with which an event is answered: the same each time the event is read. A long one is
     * {@linkplain #fitting shortened}.
     *
     * @param cause the event that is answered
     * @param position from 1
     * @throws IllegalArgumentException if the position is below 1
     */
    public static CommandId following(EventId cause, int position) {
        if (position < 1) {
            throw new IllegalArgumentException("position (" + position + ") must be at least 1");
        }
        return new CommandId(fitting(cause.value() + ">" + position));
    }
}
